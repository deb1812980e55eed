package org.huiyin.process.resorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.process.Beginnings;
import org.huiyin.process.Way;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Petitions that came back: how often, from whom and why; and how they begin again. */
@Component
class Returns {

    /** Acts that say why an organ did not keep the petition. */
    private static final Set<String> RETURNING = Set.of(
            "OBJECTION_RAISED",
            "DISPUTE_RAISED",
            "OBJECTION_AGREED",
            "OBJECTION_REFUSED",
            "CONSULTATION_FAILED",
            "JURISDICTION_DECIDED",
            "HANDED_BACK",
            "OUTSIDE_HANDED_BACK");

    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final Beginnings beginnings;
    private final Clock clock;

    Returns(Acts acts, Ledger ledger, Organization organization, Beginnings beginnings, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** Each return starts its own round of the clock to send it on. */
    long times(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.RETRANSFER)
                .count();
    }

    /** What brought it back since it was last sent: who objected and why, what was decided. */
    String history(String petition) {
        var since = new ArrayList<Acts.Entry>();
        for (Acts.Entry entry : acts.of(petition)) {
            if (entry.action().equals("SORTED")) {
                since.clear();
            } else if (RETURNING.contains(entry.action())) {
                since.add(entry);
            }
        }
        return since.stream().map(this::sentence).collect(Collectors.joining("\n"));
    }

    /** Begins anew at whoever it came back to, by the last day that was left to send it on. */
    Way anew(String petition, String bureau) {
        LocalDate today = LocalDate.now(clock);
        if (!beginnings.isBureau(bureau)) {
            return beginnings.begin(petition, bureau, today);
        }
        var sendingOn = new Ledger.Clock(petition, Duty.RETRANSFER, bureau);
        ledger.goOn(new Ledger.Clock(petition, Duty.SORT, bureau), sendingOn, today);
        chain(petition).forEach(clockOfChain -> ledger.start(clockOfChain, today));
        return Way.SORT;
    }

    private List<Ledger.Clock> chain(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.CHAIN)
                .map(face -> new Ledger.Clock(petition, Duty.CHAIN, face.organ()))
                .distinct()
                .toList();
    }

    private String sentence(Acts.Entry entry) {
        String said = entry.lines().entrySet().stream()
                .map(Map.Entry::toString)
                .map(line -> line.replaceFirst("=", "：").replaceFirst("[。；]+$", ""))
                .collect(Collectors.joining("；"));
        return entry.on() + " " + organization.nameOf(entry.organ()) + " " + entry.title() + "（" + said + "）";
    }
}
