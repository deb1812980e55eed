package org.huiyin.process.submission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 补充证据. */
@Component
@Order(10)
class AddEvidence extends Bring {

    AddEvidence(Incoming incoming) {
        super(Submitted.Kind.EVIDENCE, incoming);
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String help() {
        return "信访人为在办的信访事项补充证据、材料。登记后送责任单位承办人处理；尚未确定责任单位的，通知信访部门登记员。";
    }

    @Override
    String contentHelp() {
        return "写明材料名称、份数和说明的问题；电子材料作为附件上传。";
    }
}
