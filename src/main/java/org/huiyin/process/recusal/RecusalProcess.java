package org.huiyin.process.recusal;

import org.huiyin.process.ProcessVariable;

/** The contract of recusal.bpmn. */
final class RecusalProcess {

    static final String KEY = "recusal";
    static final String DECIDE = "UserTask_DecideRecusal";
    static final String DECIDE_LEADER = "UserTask_DecideLeaderRecusal";

    /** Code of the organ whose leader or chief decides. */
    static final ProcessVariable<String> ORGAN = new ProcessVariable<>("organ", String.class);
    /** Id of the officer who is asked to withdraw. */
    static final ProcessVariable<String> CONCERNED = new ProcessVariable<>("concerned", String.class);

    static final ProcessVariable<Decider> DECIDER = new ProcessVariable<>("decider", Decider.class);
    static final ProcessVariable<Boolean> GRANTED = new ProcessVariable<>("granted", Boolean.class);

    private RecusalProcess() {}

    /** Who decides: the organ's leader, or its chief about the leader. */
    enum Decider {
        LEADER,
        CHIEF
    }
}
