package org.huiyin.process.submission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 同一事项新来信. */
@Component
@Order(30)
class AddLetter extends Bring {

    AddLetter(Incoming incoming) {
        super(Submitted.Kind.NEW_LETTER, incoming);
    }

    @Override
    public String key() {
        return "letter";
    }

    @Override
    public String help() {
        return "信访事项办理期间，信访人就同一事项再次来信、来访，不另行登记，并入原件一并办理（第十九条第三款）。提出新的诉求的，应当另行登记。";
    }

    @Override
    String contentHelp() {
        return "概括来信、来访的主要内容；有新情况的，单独写明。";
    }
}
