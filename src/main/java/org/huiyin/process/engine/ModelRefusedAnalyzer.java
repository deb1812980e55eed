package org.huiyin.process.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class ModelRefusedAnalyzer extends AbstractFailureAnalyzer<ModelRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelRefused cause) {
        return new FailureAnalysis(cause.getMessage(), "升高模型的版本标签；只在本机试用的，可以删除 data 目录后重新启动。", cause);
    }
}
