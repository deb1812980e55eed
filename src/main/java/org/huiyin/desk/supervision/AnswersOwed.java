package org.huiyin.desk.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.SideWork.Strand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for an organ's answer: to a supervision, a recommendation or a decision of the joint conference. */
@Component
public class AnswersOwed {

    private final SideWork sideWork;
    private final NextSteps steps;
    private final Sight sight;
    private final Organization organization;

    AnswersOwed(SideWork sideWork, NextSteps steps, Sight sight, Organization organization) {
        this.sideWork = sideWork;
        this.steps = steps;
        this.sight = sight;
        this.organization = organization;
    }

    /**
     * A recommendation or a decision of the joint conference.
     *
     * @param petition number, or null where the wall keeps it from the officer
     */
    record Other(
            @Nullable String petition,
            String item,
            String kind,
            String organ,
            @Nullable LocalDate lastDay,
            long daysLeft,
            NextStep next) {}

    /** How many wait for an answer of the organs. */
    public long waiting(Collection<String> organs) {
        return owed(organs, Strand.SUPERVISION, Strand.RECOMMENDATION, Strand.DECISION)
                .size();
    }

    /** Recommendations and decisions that wait for the organs' answer. */
    List<Other> others(Collection<String> organs) {
        List<Piece> pieces = owed(organs, Strand.RECOMMENDATION, Strand.DECISION);
        var seen = sight.of(pieces.stream().map(Piece::petition).toList());
        return pieces.stream()
                .map(piece -> other(piece, seen.isBarred(piece.petition())))
                .toList();
    }

    private List<Piece> owed(Collection<String> organs, Strand... strands) {
        return sight
                .known(Stream.of(strands)
                        .flatMap(strand -> sideWork.ofOrgans(strand, organs).stream())
                        .filter(piece -> answered(piece, organs))
                        .toList())
                .stream()
                .sorted(NextSteps.BY_LAST_DAY)
                .toList();
    }

    /** What the bureau does with an answer is its own. */
    private static boolean answered(Piece piece, Collection<String> organs) {
        return piece.steps().stream()
                .anyMatch(step -> organs.contains(step.post().organ()));
    }

    private Other other(Piece piece, boolean barred) {
        LocalDate lastDay = steps.lastDay(piece);
        return new Other(
                barred ? null : piece.petition(),
                piece.item(),
                piece.strand().label(),
                organization.nameOf(piece.organ()),
                lastDay,
                lastDay == null ? 0 : steps.daysLeft(lastDay),
                steps.of(piece));
    }
}
