package org.huiyin.process.petition;

import org.huiyin.process.ProcessVariable;

/** The contract of petition.bpmn. */
final class PetitionProcess {

    static final String KEY = "petition";

    static final String SORT_PETITION = "UserTask_SortPetition";
    static final String TELL_DIRECTION = "UserTask_TellDirection";
    static final String ARCHIVE_PETITION = "UserTask_ArchivePetition";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);

    private PetitionProcess() {}
}
