package org.huiyin.statute;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class UnusableTableAnalyzer extends AbstractFailureAnalyzer<UnusableTable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableTable cause) {
        return new FailureAnalysis(cause.getMessage(), "改正该文件的这一行后重新启动；不清楚怎样填写的，参照文件开头的说明。", cause);
    }
}
