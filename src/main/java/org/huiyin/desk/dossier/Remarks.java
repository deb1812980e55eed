package org.huiyin.desk.dossier;

import java.time.Clock;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps remarks; they are never changed or removed. */
@Component
class Remarks {

    private final Comments comments;
    private final Recorded recorded;
    private final CurrentOfficer officer;
    private final Clock clock;

    Remarks(Comments comments, Recorded recorded, CurrentOfficer officer, Clock clock) {
        this.comments = comments;
        this.recorded = recorded;
        this.officer = officer;
        this.clock = clock;
    }

    @Transactional
    public void add(String petition, String text) {
        comments.save(new Comment(petition, officer.id(), clock.instant(), text));
        recorded.that(Fact.of(petition, "COMMENTED"));
    }
}
