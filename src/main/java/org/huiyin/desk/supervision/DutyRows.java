package org.huiyin.desk.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Arrears;
import org.huiyin.deadlines.Arrears.Owed;
import org.huiyin.deadlines.Arrears.When;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.SideWork.Strand;
import org.huiyin.supervision.SupervisionGround;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Duties that are late or end today, as the supervisors' page lists them. */
@Component
class DutyRows {

    private static final List<Role> PROPOSING = List.of(Role.SUPERVISOR, Role.LEADER, Role.REGISTRAR);

    private final Arrears arrears;
    private final Escalation escalation;
    private final SideWork sideWork;
    private final CountedDuties duties;
    private final NextSteps steps;
    private final Sight sight;
    private final Organization organization;
    private final CurrentOfficer officer;

    DutyRows(
            Arrears arrears,
            Escalation escalation,
            SideWork sideWork,
            CountedDuties duties,
            NextSteps steps,
            Sight sight,
            Organization organization,
            CurrentOfficer officer) {
        this.arrears = arrears;
        this.escalation = escalation;
        this.sideWork = sideWork;
        this.duties = duties;
        this.steps = steps;
        this.sight = sight;
        this.organization = organization;
        this.officer = officer;
    }

    /**
     * A duty.
     *
     * @param petition number, or null where the wall keeps it from the officer, who sees nothing else of it then
     * @param open whether the officer may open its file
     * @param daysLate 0 on the last day
     * @param told whom the ladder has told
     * @param supervised id of the organ's open supervision in the petition, or empty
     */
    record Row(
            @Nullable String petition,
            boolean open,
            String headline,
            String duty,
            String organ,
            LocalDate lastDay,
            long daysLate,
            List<String> told,
            String supervised,
            NextStep next) {}

    /** At most the limit, from the given place on. */
    List<Row> page(
            String bureau, Collection<String> organs, SupervisionFigure figure, String rung, int from, int limit) {
        When when = figure == SupervisionFigure.DUE_TODAY ? When.TODAY : When.LATE;
        List<Owed> page = arrears.page(organs, duties.all(), duties.today(), when, rung, from, limit);
        var seen = sight.of(page.stream().map(owed -> owed.clock().petition()).toList());
        Map<String, Piece> supervisions = sideWork.ofBureaus(Strand.SUPERVISION, List.of(bureau)).stream()
                .collect(Collectors.toMap(
                        piece -> key(piece.petition(), piece.organ()), Function.identity(), (first, second) -> first));
        return page.stream()
                .map(owed -> row(
                        bureau,
                        owed,
                        seen,
                        Optional.ofNullable(supervisions.get(
                                key(owed.clock().petition(), owed.clock().organ())))))
                .toList();
    }

    private Row row(String bureau, Owed owed, Sight.Seen seen, Optional<Piece> supervision) {
        Ledger.Clock clock = owed.clock();
        String petition = clock.petition();
        boolean barred = seen.isBarred(petition);
        return new Row(
                barred ? null : petition,
                seen.isOpen(petition),
                seen.headline(petition),
                duties.named(clock.duty(), clock.item()),
                organization.nameOf(clock.organ()),
                owed.lastDay(),
                -steps.daysLeft(owed.lastDay()),
                barred ? List.of() : told(clock),
                supervision.map(Piece::item).orElse(""),
                supervision.map(steps::of).orElseGet(() -> propose(bureau, clock, seen)));
    }

    private List<String> told(Ledger.Clock clock) {
        return escalation.told(clock).stream()
                .filter(LadderRung::climbs)
                .map(LadderRung::label)
                .toList();
    }

    /** What is no ground of supervision, and the bureau's own, goes to heads and the bureau above by the ladder alone. */
    private NextStep propose(String bureau, Ledger.Clock clock, Sight.Seen seen) {
        if (clock.organ().equals(bureau)) {
            return NextStep.of("本信访部门自身的期限，由负责人督促");
        }
        boolean ground = SupervisionGround.of(clock.duty()).isPresent();
        boolean proposing = PROPOSING.stream().anyMatch(role -> officer.posts().contains(new Post(bureau, role)));
        return ground && proposing && seen.isOpen(clock.petition())
                ? new NextStep("提出督办", null, "supervision")
                : NextStep.NONE;
    }

    private static String key(String petition, String organ) {
        return petition + " " + organ;
    }
}
