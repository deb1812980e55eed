package org.huiyin.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class SetupRefusedAnalyzer extends AbstractFailureAnalyzer<SetupRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SetupRefused cause) {
        return new FailureAnalysis(cause.getMessage(), "更正后重新启动；机构、人员和密码都未改动。不需要初始化的，去掉 huiyin.setup 的设置。", cause);
    }
}
