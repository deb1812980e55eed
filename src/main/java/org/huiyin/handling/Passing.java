package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.registry.Acts;
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
    private final ReportsOwed reports;
    private final Wall wall;
    private final Clock clock;

    Passing(
            Acts acts,
            Superiors superiors,
            Acceptance acceptance,
            Handlings handlings,
            ReportsOwed reports,
            Wall wall,
            Clock clock) {
        this.acts = acts;
        this.superiors = superiors;
        this.acceptance = acceptance;
        this.handlings = handlings;
        this.reports = reports;
        this.wall = wall;
        this.clock = clock;
    }

    /** Lower organs of the own system that can be given the petition today. */
    @Transactional(readOnly = true)
    public List<Organ> targets(Matter matter) {
        Set<String> barred = wall.barredOrgans(matter.petition());
        return superiors.below(matter.organ()).stream()
                .filter(organ -> !barred.contains(organ.code()))
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
        reports.check(matter, reportBy, flaws);
        if (lower == null || !flaws.none()) {
            return flaws.refused();
        }
        handlings.of(matter).confirm(new Competence(Finding.LOWER, reasons));
        acceptance.objectionOver(matter);
        acceptance.notSimple(matter);
        acts.record(matter.petition(), matter.organ(), passed(matter, lower, reportBy, reasons));
        return new Outcome.Done();
    }

    /** What was assigned stays assigned on its way down. */
    private PassedOn passed(Matter matter, Organ lower, @Nullable LocalDate chosen, String reasons) {
        LocalDate assigned = reports.lastDay(matter).orElse(null);
        LocalDate reportBy = chosen == null ? assigned : chosen;
        return new PassedOn(today(), lower.code(), lower.name(), reportBy, assigned != null, reasons);
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
        reports.move(matter, lower, passed.reportBy());
        boolean assignsItself = passed.reportBy() != null && !passed.inherited();
        return new Place(passed.to(), matter.organ(), passed.reportBy() != null, assignsItself ? matter.organ() : null);
    }

    /** The superior organ has the petition back from the lower one and decides anew. */
    public Place up(Matter matter) {
        var above = new Matter(matter.petition(), acceptance.senderOf(matter));
        String sender = acceptance.senderOf(above);
        boolean inherited = passedOn(above).inherited();
        LocalDate lastDay = inherited ? reports.lastDay(matter).orElse(null) : null;
        acceptance.receivedBack(above, today());
        reports.move(matter, above, lastDay);
        return new Place(above.organ(), sender, lastDay != null, inherited ? null : sender);
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
     * @param newAssigner code of whom it reports back to from now on, or null where that stays as it was
     */
    public record Place(
            String organ,
            String sender,
            boolean assigned,
            @Nullable String newAssigner) {}
}
