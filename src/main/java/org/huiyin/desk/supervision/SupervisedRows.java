package org.huiyin.desk.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.SideWork.Strand;
import org.huiyin.supervision.SupervisionLists;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was issued to organs because they are late or wrong, as they see it themselves: the letter and its demand, never
 * what a bureau still considers, nor who petitions.
 */
@Component
class SupervisedRows {

    private final SideWork sideWork;
    private final SupervisionLists supervisions;
    private final SupervisionRecords records;
    private final NextSteps steps;
    private final Sight sight;
    private final Organization organization;

    SupervisedRows(
            SideWork sideWork,
            SupervisionLists supervisions,
            SupervisionRecords records,
            NextSteps steps,
            Sight sight,
            Organization organization) {
        this.sideWork = sideWork;
        this.supervisions = supervisions;
        this.records = records;
        this.steps = steps;
        this.sight = sight;
        this.organization = organization;
    }

    /**
     * A supervision.
     *
     * @param petition number, or null where the wall keeps it from the officer, who sees nothing else of it then
     * @param open whether the officer may open its file
     * @param letter number of the letter of supervision
     * @param demands what the organ is to do, the letter's first
     * @param lastDay of the reply, or null where the reply was given and the bureau checks it
     */
    record Row(
            @Nullable String petition,
            boolean open,
            String item,
            String organ,
            String bureau,
            String letter,
            String ground,
            List<String> demands,
            @Nullable LocalDate lastDay,
            long daysLeft,
            NextStep next) {}

    /** Supervisions of the organs whose letter was issued, those that end first. */
    List<Row> supervisions(Collection<String> organs) {
        List<Piece> pieces = sight.known(sideWork.ofOrgans(Strand.SUPERVISION, organs)).stream()
                .sorted(NextSteps.BY_LAST_DAY)
                .toList();
        List<String> petitions = pieces.stream().map(Piece::petition).distinct().toList();
        var open = supervisions.openIn(petitions);
        var seen = sight.of(petitions);
        return pieces.stream()
                .flatMap(piece -> open.find(piece.petition(), piece.item()).stream()
                        .filter(matter -> matter.state() == SupervisionState.ISSUED)
                        .map(matter -> seen.isBarred(matter.petition())
                                ? barred()
                                : row(piece, matter, seen.isOpen(matter.petition()))))
                .toList();
    }

    private Row row(Piece piece, SupervisionMatter matter, boolean open) {
        boolean waits = piece.steps().stream().anyMatch(step -> step.key().equals(SideWork.REPLY_TO_SUPERVISION));
        LocalDate lastDay = waits ? steps.lastDay(piece) : null;
        return new Row(
                matter.petition(),
                open,
                matter.supervision(),
                organization.nameOf(piece.organ()),
                organization.nameOf(matter.bureau()),
                records.letter(matter.petition(), matter.supervision()).orElse(""),
                matter.ground().label(),
                records.demands(matter.petition(), matter.supervision()),
                lastDay,
                lastDay == null ? 0 : steps.daysLeft(lastDay),
                waits ? steps.of(piece) : NextStep.of("已经反馈，或者由上级责令，等待处理"));
    }

    private static Row barred() {
        return new Row(null, false, "", "", "", "", "", List.of(), null, 0, NextStep.NONE);
    }
}
