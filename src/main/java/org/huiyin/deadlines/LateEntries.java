package org.huiyin.deadlines;

import java.util.Set;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Duties that were done in time and put down only after their breach: the breach stays on the ledger, the trail says that
 * it is none, and whoever was told that the duty was late is told that it was not.
 */
@Component
class LateEntries {

    private final Books books;
    private final Faces faces;
    private final ClimbedRungs climbed;
    private final ObjectProvider<Ladder> ladder;
    private final Recorded recorded;

    LateEntries(Books books, Faces faces, ClimbedRungs climbed, ObjectProvider<Ladder> ladder, Recorded recorded) {
        this.books = books;
        this.faces = faces;
        this.climbed = climbed;
        this.ladder = ladder;
        this.recorded = recorded;
    }

    /** @param before the round as it ran, whose fulfilment has been written now */
    void fulfilled(Round before) {
        if (before.isBreached()) {
            Ledger.Clock clock = before.clock();
            Face face = faces.of(books.of(clock.petition()).last(clock).orElseThrow());
            if (face.recordedLate()) {
                tell(clock, before.start().round(), face);
            }
        }
    }

    private void tell(Ledger.Clock clock, int round, Face face) {
        recorded.that(Fact.of(clock.petition(), "RECORDED_LATE")
                .under(face.article())
                .with("duty", clock.duty())
                .with("organ", clock.organ())
                .with("on", face.doneOn())
                .with("lastDay", face.lastDay()));
        Set<String> told = climbed.told(clock, round, face.lastDay());
        if (!told.isEmpty()) {
            ladder.forEach(each -> each.of(clock).correct(face, round, told));
        }
    }
}
