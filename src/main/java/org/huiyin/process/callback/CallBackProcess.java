package org.huiyin.process.callback;

import org.huiyin.evaluation.Target;
import org.huiyin.process.ProcessVariable;

/** The contract of call-back.bpmn. */
final class CallBackProcess {

    static final String KEY = "call-back";

    static final String CALL_BACK = "UserTask_CallBack";
    static final String BUREAU_CALLS_BACK = "UserTask_BureauCallsBack";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Target> TARGET = new ProcessVariable<>("target", Target.class);
    static final ProcessVariable<Boolean> MORE = new ProcessVariable<>("moreToCallBack", Boolean.class);

    private CallBackProcess() {}
}
