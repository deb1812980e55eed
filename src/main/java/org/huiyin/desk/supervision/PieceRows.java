package org.huiyin.desk.supervision;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.desk.supervision.PieceWords.Said;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.supervision.SupervisionLists;
import org.huiyin.supervision.SupervisionMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supervisions, recommendations and matters of the joint conference as the supervisors' page lists them. */
@Component
class PieceRows {

    private final SupervisionLists supervisions;
    private final PieceWords words;
    private final NextSteps steps;
    private final Sight sight;
    private final Organization organization;

    PieceRows(
            SupervisionLists supervisions, PieceWords words, NextSteps steps, Sight sight, Organization organization) {
        this.supervisions = supervisions;
        this.words = words;
        this.steps = steps;
        this.sight = sight;
        this.organization = organization;
    }

    /**
     * One of them.
     *
     * @param petition number, or null where the wall keeps it from the officer, who sees nothing else of it then
     * @param open whether the officer may open its file
     * @param said ground or kind, state and number of its letter
     * @param organ name of the organ concerned, or empty
     * @param lastDay last day of the step that is owed now, or null
     * @param daysLeft negative when late
     */
    record Row(
            @Nullable String petition,
            boolean open,
            String item,
            Said said,
            String organ,
            @Nullable LocalDate lastDay,
            long daysLeft,
            NextStep next) {}

    /** In the order of the page. */
    List<Row> of(List<Piece> page) {
        List<String> petitions = page.stream().map(Piece::petition).distinct().toList();
        var seen = sight.of(petitions);
        var open = supervisions.openIn(petitions);
        return page.stream()
                .map(piece -> seen.isBarred(piece.petition())
                        ? barred()
                        : row(
                                piece,
                                seen.isOpen(piece.petition()),
                                open.find(piece.petition(), piece.item()).orElse(null)))
                .toList();
    }

    private Row row(Piece piece, boolean open, @Nullable SupervisionMatter matter) {
        LocalDate lastDay = steps.lastDay(piece);
        Said said = words.of(piece, matter);
        return new Row(
                piece.petition(),
                open,
                piece.item(),
                said,
                piece.organ().isEmpty() ? said.organ() : organization.nameOf(piece.organ()),
                lastDay,
                lastDay == null ? 0 : steps.daysLeft(lastDay),
                steps.of(piece));
    }

    private static Row barred() {
        return new Row(null, false, "", new Said("", "", null, ""), "", null, 0, NextStep.NONE);
    }
}
