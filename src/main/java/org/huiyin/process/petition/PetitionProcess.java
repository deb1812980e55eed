package org.huiyin.process.petition;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.Way;

/** The contract of petition.bpmn. */
final class PetitionProcess {

    static final String KEY = "petition";

    static final String ARCHIVE_PETITION = "UserTask_ArchivePetition";
    static final String ARCHIVE_ENDED = "UserTask_ArchiveEnded";

    /** Says to petitions that are joined to one that it was archived. */
    static final String MAIN_PETITION_CLOSED = "Message_MainPetitionClosed";

    /** Says to a joined petition that it stands alone again. */
    static final String UNJOINED = "Message_Unjoined";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> RECEIVER = new ProcessVariable<>("receiver", String.class);
    static final String OUTCOME = "outcome";

    private PetitionProcess() {}

    /** Variables with which an instance starts. */
    static Map<String, Object> beginning(String receiver, Way way) {
        var variables = new HashMap<String, Object>();
        variables.putAll(BUREAU.with(receiver));
        variables.putAll(RECEIVER.with(receiver));
        variables.putAll(Way.VARIABLE.with(way));
        return variables;
    }
}
