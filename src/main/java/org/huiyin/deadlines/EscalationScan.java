package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Looks at every clock on whose rungs it is time to look, each in a transaction of its own: what fails is counted and
 * named, and the rest go on.
 */
@Service
public class EscalationScan {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationScan.class);

    private static final String NAME = "SCAN";
    private static final int PAGE = 500;
    /** Failures that a report names; all are counted. */
    private static final int NAMED = 100;

    private final DueClocks due;
    private final Escalation escalation;
    private final Faces faces;
    private final LastRuns runs;
    private final ChangedRungs changed;

    EscalationScan(DueClocks due, Escalation escalation, Faces faces, LastRuns runs, ChangedRungs changed) {
        this.due = due;
        this.escalation = escalation;
        this.faces = faces;
        this.runs = runs;
        this.changed = changed;
    }

    /**
     * A clock that could not be looked at, with what was in the way.
     *
     * @param duty name of the duty as the row has it
     */
    public record Failed(String petition, String duty, String organ, String reason) {}

    /**
     * What one scan did.
     *
     * @param at when it began
     * @param anew whether it had all clocks looked at, the table of rungs or the calendar being another
     * @param looked clocks looked at without failure
     * @param climbed rungs climbed
     * @param failures clocks that could not be looked at
     * @param failed the first of them
     */
    public record Report(Instant at, boolean anew, int looked, int climbed, int failures, List<Failed> failed) {}

    /** What the last scan did, whichever node's; empty before the first. */
    public Optional<Report> last() {
        return runs.of(NAME, Report.class);
    }

    /** Not in a transaction: each clock has its own. */
    public Report run() {
        LocalDate today = faces.today();
        var tally = new Tally(faces.now(), lookAnewWhereChanged(today));
        var page = due.first(today, PAGE);
        while (!page.isEmpty()) {
            page.forEach(place -> look(place, tally));
            page = due.after(page.get(page.size() - 1), today, PAGE);
        }
        Report report = tally.report();
        runs.keep(NAME, report.at(), report);
        return report;
    }

    private boolean lookAnewWhereChanged(LocalDate today) {
        try {
            return changed.lookAnew(today, faces.now());
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not have the clocks looked at by a changed table; the next scan tries again", inTheWay);
            return false;
        }
    }

    private void look(DueClocks.Place place, Tally tally) {
        try {
            tally.climbed += look(place.clock());
            tally.looked++;
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not look at {}; the others go on", place, inTheWay);
            tally.failed(place, String.valueOf(inTheWay.getMessage()));
        }
    }

    /** Once more where somebody else wrote at the same moment: the officer who ended the clock, a node that breached it. */
    private int look(Ledger.Clock clock) {
        try {
            return escalation.look(clock);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atTheSameMoment) {
            LOG.debug("Looking again at {}", clock, atTheSameMoment);
            return escalation.look(clock);
        }
    }

    private static final class Tally {

        private final Instant at;
        private final boolean anew;
        private final List<Failed> failed = new ArrayList<>();
        private int looked;
        private int climbed;
        private int failures;

        Tally(Instant at, boolean anew) {
            this.at = at;
            this.anew = anew;
        }

        void failed(DueClocks.Place place, String reason) {
            failures++;
            if (failed.size() < NAMED) {
                failed.add(new Failed(place.petition(), place.duty(), place.organ(), reason));
            }
        }

        Report report() {
            return new Report(at, anew, looked, climbed, failures, List.copyOf(failed));
        }
    }
}
