package org.huiyin.process.resorting;

import org.huiyin.process.ProcessVariable;

/** The contract of resorting.bpmn. */
final class ResortingProcess {

    static final String RESORT_PETITION = "UserTask_ResortPetition";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);

    private ResortingProcess() {}
}
