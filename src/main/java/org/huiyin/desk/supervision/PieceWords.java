package org.huiyin.desk.supervision;

import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a petition's file says of a piece of side work. */
@Component
class PieceWords {

    private final SupervisionRecords supervisions;
    private final RecommendationRecords recommendations;
    private final ConferenceRecords conference;

    PieceWords(SupervisionRecords supervisions, RecommendationRecords recommendations, ConferenceRecords conference) {
        this.supervisions = supervisions;
        this.recommendations = recommendations;
        this.conference = conference;
    }

    /**
     * What it is.
     *
     * @param about ground, kind, cause or measure
     * @param state in Chinese
     * @param letter number of the letter, or null before it was issued
     * @param organ name of the organ concerned where no organ answers yet, or empty
     */
    record Said(String about, String state, @Nullable String letter, String organ) {}

    /** @param matter the open supervision that the piece is, or null */
    Said of(Piece piece, @Nullable SupervisionMatter matter) {
        return switch (piece.strand()) {
            case SUPERVISION -> supervision(piece, matter);
            case RECOMMENDATION -> recommendation(piece);
            case MATTER -> {
                var submitted = conference.matter(piece.petition(), piece.item());
                yield new Said(submitted.act().cause().label(), "研究中", null, "");
            }
            case DECISION -> {
                var issued = conference.issued(piece.petition(), piece.item());
                yield new Said(
                        issued.act().measure().label(), "跟踪落实", issued.number().orElse(null), "");
            }
        };
    }

    private Said supervision(Piece piece, @Nullable SupervisionMatter matter) {
        if (matter == null) {
            return new Said("", "", null, "");
        }
        String letter = matter.state() == SupervisionState.ISSUED
                ? supervisions.letter(piece.petition(), piece.item()).orElse(null)
                : null;
        return new Said(matter.ground().label(), matter.state().label(), letter, "");
    }

    private Said recommendation(Piece piece) {
        var proposed = recommendations.proposed(piece.petition(), piece.item());
        var issued = recommendations.issued(piece.petition(), piece.item());
        String organ = proposed.organName();
        return new Said(
                proposed.kind().label(),
                issued.isPresent() ? "已印发" : "研究中",
                issued.flatMap(Acts.Done::number).orElse(null),
                organ == null ? "" : organ);
    }
}
