package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an organ has come with a petition. Parts not yet reached are null.
 *
 * @param receivedOn day the organ received it
 * @param drafts versions of the opinion, oldest first
 */
public record Progress(
        Matter matter,
        LocalDate receivedOn,
        @Nullable Competence competence,
        @Nullable RouteDecision route,
        @Nullable Notice notice,
        @Nullable Investigation investigation,
        List<Draft> drafts,
        @Nullable Issued issued,
        @Nullable ServiceRecord served) {

    /** The newest version of the opinion; throws {@link IllegalStateException} where there is none. */
    public Draft latestDraft() {
        if (drafts.isEmpty()) {
            throw new IllegalStateException("No draft for " + matter);
        }
        return drafts.get(drafts.size() - 1);
    }

    /** Number of the opinion, such as 〔2026〕12号. Like the parts below: throws where the step was not reached. */
    public String opinionNumber() {
        return reached(issued).number();
    }

    public LocalDate issuedOn() {
        return reached(issued).on();
    }

    public Route chosenRoute() {
        return reached(route).route();
    }

    public String findings() {
        return reached(investigation).findings();
    }

    private <T> T reached(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Not so far yet: " + matter);
        }
        return part;
    }
}
