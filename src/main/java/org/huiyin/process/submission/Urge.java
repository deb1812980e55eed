package org.huiyin.process.submission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 催办. */
@Component
@Order(20)
class Urge extends Bring {

    Urge(Incoming incoming) {
        super(Submitted.Kind.URGING, incoming);
    }

    @Override
    public String key() {
        return "urging";
    }

    @Override
    public String help() {
        return "信访人询问、催促办理进展。登记后通知责任单位承办人和负责人，由承办人向信访人说明进展；催办不改变任何期限。";
    }

    @Override
    String contentHelp() {
        return "写明信访人的意见和要求。";
    }
}
