package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending a petition down to an organ of the own system, and taking it back from there (art. 23, paragraph 1). */
@Service
@Transactional
public class Passing {

    private final Acts acts;
    private final Superiors superiors;
    private final Acceptance acceptance;
    private final Handlings handlings;
    private final RunningClocks running;
    private final Ledger ledger;
    private final Wall wall;
    private final Clock clock;

    Passing(
            Acts acts,
            Superiors superiors,
            Acceptance acceptance,
            Handlings handlings,
            RunningClocks running,
            Ledger ledger,
            Wall wall,
            Clock clock) {
        this.acts = acts;
        this.superiors = superiors;
        this.acceptance = acceptance;
        this.handlings = handlings;
        this.running = running;
        this.ledger = ledger;
        this.wall = wall;
        this.clock = clock;
    }

    /** Lower organs of the own system that can be given the petition today. */
    @Transactional(readOnly = true)
    public List<Organ> targets(Matter matter) {
        return superiors.below(matter.organ()).stream()
                .filter(organ -> !wall.bars("", Set.of(new Post(organ.code(), Role.HANDLER)), matter.petition()))
                .toList();
    }

    /**
     * Decides that a lower organ is competent. It receives the petition when the petitioner has been told.
     *
     * @param reportBy day by which it reports back, or null where it need not
     */
    public Outcome decide(Matter matter, @Nullable String to, @Nullable LocalDate reportBy, String reasons) {
        Organ lower = targets(matter).stream()
                .filter(organ -> organ.code().equals(to))
                .findFirst()
                .orElse(null);
        var flaws = new Flaws().when(lower == null, "请从列表中选择本系统有权处理的下级机关、单位（第二十三条第一款）。");
        day(matter, reportBy, flaws);
        if (lower == null || !flaws.none()) {
            return flaws.refused();
        }
        handlings.of(matter).confirm(new Competence(Finding.LOWER, reasons));
        acceptance.objectionOver(matter);
        acts.record(matter.petition(), matter.organ(), passed(matter, lower, reportBy, reasons));
        return new Outcome.Done();
    }

    private void day(Matter matter, @Nullable LocalDate reportBy, Flaws flaws) {
        if (reportBy == null) {
            return;
        }
        flaws.when(!reportBy.isAfter(today()), "“报送办结报告最后一日”应当在今天 " + today() + " 之后。");
        assigned(matter)
                .ifPresent(face -> flaws.when(
                        reportBy.isAfter(face.lastDay()), "“报送办结报告最后一日”不能晚于上级交办指定的 " + face.lastDay() + "（第二十二条第一款）。"));
    }

    /** What was assigned stays assigned on its way down. */
    private PassedOn passed(Matter matter, Organ lower, @Nullable LocalDate chosen, String reasons) {
        LocalDate assigned = assigned(matter).map(Face::lastDay).orElse(null);
        LocalDate reportBy = chosen == null ? assigned : chosen;
        return new PassedOn(today(), lower.code(), lower.name(), reportBy, assigned != null, reasons);
    }

    private Optional<Face> assigned(Matter matter) {
        return running.of(matter.clock(Duty.REPORT_BACK));
    }

    /** The decision to send it down that is in force. */
    @Transactional(readOnly = true)
    public PassedOn passedOn(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), PassedOn.class).orElseThrow();
    }

    /** The lower organ receives the petition now. */
    public Place down(Matter matter) {
        PassedOn passed = passedOn(matter);
        var lower = new Matter(matter.petition(), passed.to());
        acceptance.received(lower, matter.organ(), today());
        report(matter, lower, passed.reportBy());
        return new Place(passed.to(), matter.organ(), passed.reportBy() != null);
    }

    /** The superior organ has the petition back from the lower one and decides anew. */
    public Place up(Matter matter) {
        var above = new Matter(matter.petition(), acceptance.senderOf(matter));
        String sender = acceptance.senderOf(above);
        boolean inherited = passedOn(above).inherited();
        LocalDate lastDay = inherited ? assigned(matter).map(Face::lastDay).orElse(null) : null;
        acceptance.receivedBack(above, today());
        report(matter, above, lastDay);
        return new Place(above.organ(), sender, lastDay != null);
    }

    private void report(Matter from, Matter to, @Nullable LocalDate lastDay) {
        ledger.cancel(from.clock(Duty.REPORT_BACK), today());
        if (lastDay != null) {
            ledger.start(to.clock(Duty.REPORT_BACK), today(), lastDay);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Where the petition is now.
     *
     * @param organ code of the responsible organ
     * @param sender code of whoever it has it from
     * @param assigned whether it must report back
     */
    public record Place(String organ, String sender, boolean assigned) {}
}
