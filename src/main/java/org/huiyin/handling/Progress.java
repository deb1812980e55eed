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
        @Nullable Served service) {

    /** The newest version of the opinion; throws {@link IllegalStateException} where there is none. */
    public Draft latestDraft() {
        if (drafts.isEmpty()) {
            throw new IllegalStateException("No draft for " + matter);
        }
        return drafts.get(drafts.size() - 1);
    }
}
