package org.huiyin.process.liability;

import org.huiyin.process.ProcessVariable;

/** The contract of liability-finding.bpmn and liability-contest.bpmn. */
final class LiabilityProcess {

    static final String KEY = "liability-finding";

    /** Id of the finding within the petition. */
    static final ProcessVariable<String> FINDING = new ProcessVariable<>("finding", String.class);

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> HELD = new ProcessVariable<>("held", String.class);
    static final ProcessVariable<String> DECIDER = new ProcessVariable<>("decider", String.class);
    static final ProcessVariable<Boolean> ESTABLISHED = new ProcessVariable<>("established", Boolean.class);
    static final ProcessVariable<Boolean> CONTESTED = new ProcessVariable<>("contested", Boolean.class);

    private LiabilityProcess() {}
}
