package org.huiyin.supervision;

import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.BreachedDuties;
import org.huiyin.deadlines.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a successor in the place of an organ or bureau that is no more (art. 24) in the lists of findings. */
@Service
public class LiabilitySuccession {

    private final LiabilityRows rows;
    private final Ledger ledger;

    LiabilitySuccession(LiabilityRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** In the caller's transaction, once the petition's open clocks are the successor's. */
    @Transactional
    public void pass(String petition, String from, String to) {
        Set<String> late = ledger.of(petition).stream()
                .filter(BreachedDuties::isLate)
                .map(RecommendationEvidence::key)
                .collect(Collectors.toSet());
        for (LiabilityRow row : rows.of(petition)) {
            row.succeed(from, to);
            row.restOn(source(row.matter().source(), from, to, late));
        }
    }

    /** A breach that is still open is the successor's from now on; one that is over stays whose it was. */
    private static @Nullable String source(@Nullable String source, String from, String to, Set<String> late) {
        if (source == null || late.contains(source)) {
            return source;
        }
        String moved = source.replace(" " + from + " ", " " + to + " ");
        return late.contains(moved) ? moved : source;
    }
}
