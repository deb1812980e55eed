package org.huiyin.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation says.
 *
 * @param addressee code of the organ to which it goes
 * @param addresseeName its name
 * @param problem what is wrong
 * @param proposal what is recommended
 * @param consequence the grave consequence; null unless liability is to be pursued
 * @param persons who is to be held liable, or null where it is the organ alone
 * @param evidence chosen from the petition's file
 * @param others numbers of other petitions of the kind
 */
public record RecommendationText(
        String addressee,
        String addresseeName,
        String problem,
        String proposal,
        @Nullable String consequence,
        @Nullable String persons,
        List<RecommendationEvidence.Item> evidence,
        List<String> others) {

    public RecommendationText {
        evidence = List.copyOf(evidence);
        others = List.copyOf(others);
    }

    /** The bundle as letters and forms list it, a line each. */
    public String evidenceListed() {
        return RecommendationEvidence.listed(evidence);
    }
}
