package org.huiyin.process.contribution;

import org.huiyin.process.ProcessVariable;

/** The contract of contribution.bpmn. */
final class ContributionProcess {

    static final String KEY = "contribution";

    static final String CONTRIBUTE = "UserTask_Contribute";

    /** Told to every contribution of a petition when nothing more is asked. */
    static final String WITHDRAWN = "Message_ContributionsWithdrawn";

    static final ProcessVariable<String> CO_ORGAN = new ProcessVariable<>("coOrgan", String.class);
    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);

    private ContributionProcess() {}
}
