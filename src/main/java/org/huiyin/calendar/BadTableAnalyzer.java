package org.huiyin.calendar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class BadTableAnalyzer extends AbstractFailureAnalyzer<BadTable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadTable cause) {
        return new FailureAnalysis(cause.getMessage(), "对照国务院办公厅的放假通知改正该文件的这一行后重新启动。", cause);
    }
}
