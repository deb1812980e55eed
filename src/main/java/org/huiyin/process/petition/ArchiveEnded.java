package org.huiyin.process.petition;

import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** 终结归档: withdrawn, agreed, or nobody left to answer (art. 33). */
@Component
class ArchiveEnded extends Archiving {

    private final Acts acts;

    ArchiveEnded(Openings openings, Archive archive, Acts acts) {
        super(openings, archive);
        this.acts = acts;
    }

    @Override
    public String key() {
        return PetitionProcess.ARCHIVE_ENDED;
    }

    @Override
    Ending ending(TaskAt task) {
        return acts.ended(task.petition())
                .map(Ended::ending)
                .orElseThrow(() -> new IllegalStateException(task.petition() + " was ended without an act"));
    }
}
