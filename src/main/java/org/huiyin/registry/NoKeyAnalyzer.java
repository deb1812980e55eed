package org.huiyin.registry;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class NoKeyAnalyzer extends AbstractFailureAnalyzer<NoKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoKey cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
