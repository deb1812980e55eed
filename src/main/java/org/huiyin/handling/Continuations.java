package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters that go on where an ending cut them off that holds no more, an agreement which was not performed (art. 33). No
 * clock stops for mediation or settlement: what was owed is owed by the day it was owed, the time in between counted; where
 * that day is over, at once.
 */
@Service
@Transactional
public class Continuations {

    /** What the petitioner may await from acceptance on, by path; the other paths have no period of their own. */
    private static final Map<Path, Duty> OWED =
            Map.of(Path.OPINION, Duty.HANDLE, Path.PERFORM, Duty.PERFORM, Path.SUGGESTION, Duty.REPLY);

    private final HandlingRecords handlings;
    private final Routes routes;
    private final Acceptance acceptance;
    private final Acts acts;
    private final RunningClocks running;
    private final Ledger ledger;

    Continuations(
            HandlingRecords handlings,
            Routes routes,
            Acceptance acceptance,
            Acts acts,
            RunningClocks running,
            Ledger ledger) {
        this.handlings = handlings;
        this.routes = routes;
        this.acceptance = acceptance;
        this.acts = acts;
        this.running = running;
        this.ledger = ledger;
    }

    /**
     * Where it goes on.
     *
     * @param path on which the organ goes on at once; null where it is still to tell by which route it deals with it
     * @param assigned whether it owes a completion report
     */
    public record Continued(@Nullable Path path, boolean assigned) {}

    /**
     * The organ has it again. What it had accepted stays accepted; where it had not told the petitioner yet, the 15 days
     * go on; where it had answered already, it is received anew, for another answer.
     *
     * @param sender code of whom it has the petition from
     */
    public Continued takenUpAgain(Matter matter, String sender, LocalDate on) {
        boolean assigned = goesOn(matter.clock(Duty.REPORT_BACK), on);
        Path path = accepted(matter).orElse(null);
        if (path != null && goesOn(matter.clock(Objects.requireNonNull(OWED.get(path))), on)) {
            if (isCutOff(matter.clock(Duty.PROGRESS))) {
                ledger.start(matter.clock(Duty.PROGRESS), on);
            }
            return new Continued(path, assigned);
        }
        if (isCutOff(matter.clock(Duty.NOTICE))) {
            acceptance.receivedBack(matter, on);
        } else {
            acceptance.received(matter, sender, on);
        }
        return new Continued(null, assigned);
    }

    /** The path of which the petitioner was told in writing. */
    private Optional<Path> accepted(Matter matter) {
        boolean told = handlings
                .of(matter)
                .filter(progress -> progress.notice() != null)
                .isPresent();
        return told ? routes.chosen(matter).map(RouteChosen::path).filter(OWED::containsKey) : Optional.empty();
    }

    private boolean goesOn(Ledger.Clock clock, LocalDate on) {
        boolean cutOff = isCutOff(clock);
        if (cutOff) {
            ledger.goOn(clock, clock, on);
        }
        return cutOff;
    }

    /** Its last round ended with the petition, not by what somebody did. */
    private boolean isCutOff(Ledger.Clock clock) {
        Optional<LocalDate> ended = acts.latest(clock.petition(), Ended.class).map(Ended::on);
        return running.latest(clock)
                .filter(face -> face.state() == Face.State.CANCELLED)
                .filter(face -> ended.filter(day -> day.equals(face.doneOn())).isPresent())
                .isPresent();
    }
}
