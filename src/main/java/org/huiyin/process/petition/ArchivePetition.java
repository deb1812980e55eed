package org.huiyin.process.petition;

import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** 归档信访事项, when everything has closed. */
@Component
class ArchivePetition extends Archiving {

    private final Endings endings;

    ArchivePetition(Openings openings, Archive archive, Endings endings) {
        super(openings, archive);
        this.endings = endings;
    }

    @Override
    public String key() {
        return PetitionProcess.ARCHIVE_PETITION;
    }

    @Override
    Ending ending(TaskAt task) {
        return endings.of(task);
    }
}
