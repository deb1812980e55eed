package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks at every clock on whose rungs it is time to look, each petition in a transaction of its own: what fails is
 * counted and named, and the rest go on.
 */
@Service
public class EscalationScan {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationScan.class);

    private static final int PAGE = 500;

    private final DueClocks due;
    private final Escalation escalation;
    private final Faces faces;

    EscalationScan(DueClocks due, Escalation escalation, Faces faces) {
        this.due = due;
        this.escalation = escalation;
        this.faces = faces;
    }

    /** A clock that could not be looked at, with what was in the way. */
    public record Failed(Ledger.Clock clock, String reason) {}

    /**
     * What one scan did.
     *
     * @param looked clocks looked at without failure
     * @param climbed rungs climbed
     */
    public record Report(int looked, int climbed, List<Failed> failed) {}

    /** Not in a transaction: each clock has its own. */
    public Report run() {
        LocalDate today = faces.today();
        var failed = new ArrayList<Failed>();
        int looked = 0;
        int climbed = 0;
        var page = due.first(today, PAGE);
        while (!page.isEmpty()) {
            for (DueClocks.Place place : page) {
                try {
                    climbed += escalation.look(place.clock());
                    looked++;
                } catch (RuntimeException inTheWay) {
                    LOG.warn("Could not look at {}; the others go on", place.clock(), inTheWay);
                    failed.add(new Failed(place.clock(), String.valueOf(inTheWay.getMessage())));
                }
            }
            page = due.after(page.get(page.size() - 1), today, PAGE);
        }
        return new Report(looked, climbed, List.copyOf(failed));
    }
}
