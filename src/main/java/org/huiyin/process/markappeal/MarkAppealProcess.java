package org.huiyin.process.markappeal;

import org.huiyin.process.ProcessVariable;

/** The contract of mark-appeal.bpmn. */
final class MarkAppealProcess {

    static final String KEY = "mark-appeal";

    static final String DECIDE_APPEAL = "UserTask_DecideAppeal";

    static final ProcessVariable<String> DECIDER = new ProcessVariable<>("decider", String.class);
    static final ProcessVariable<Boolean> MORE = new ProcessVariable<>("moreAppeals", Boolean.class);

    private MarkAppealProcess() {}
}
