package org.huiyin.process.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.ExtensionOver.Cause;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.springframework.stereotype.Component;

/** 登记延长申请终止: the opinion was issued, or the petition ended or went into another; nothing is left to extend. */
@Component
class DropExtension implements JavaDelegate {

    private final Extensions extensions;

    DropExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Matter matter = ExtensionProcess.matter(execution);
        // an ending and a joining stop the clock before they tell of it; an opinion is told of while it runs
        extensions.over(matter, extensions.running(matter).isPresent() ? Cause.ISSUED : Cause.CLOSED);
    }
}
