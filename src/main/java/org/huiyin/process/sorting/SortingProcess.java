package org.huiyin.process.sorting;

import org.huiyin.process.ProcessVariable;

/** The contract of sorting.bpmn. */
final class SortingProcess {

    static final String SORT_PETITION = "UserTask_SortPetition";
    static final String ANSWER_PETITIONER = "UserTask_AnswerPetitioner";
    static final String RECORD_INSTRUCTION = "UserTask_RecordInstruction";
    static final String TELL_DIRECTION = "UserTask_TellDirection";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> RECEIVER = new ProcessVariable<>("receiver", String.class);
    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<String> DECIDER = new ProcessVariable<>("decider", String.class);

    private SortingProcess() {}
}
