package org.huiyin.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Which opinions are final by re-review (art. 36, paragraph 3). A re-review is final for the edition of the handling
 * organ's opinion that it goes back to, and for those who asked for it; where it changed the opinion, for everybody. What
 * was revoked is open again, whatever was said of it before.
 */
@Component
public class Finality {

    private final Acts acts;
    private final ReviewRecords records;

    Finality(Acts acts, ReviewRecords records) {
        this.acts = acts;
        this.records = records;
    }

    /** The handling organ's opinion that a review, or a re-review of that, goes back to. */
    private record Root(String decider, int edition) {

        boolean isOf(Root other) {
            return decider.equals(other.decider) && edition >= other.edition;
        }
    }

    /** The re-review that put an end to the petition's matter; empty where there is none, or the matter is handled anew. */
    public Optional<Rereviewed> of(String petition) {
        return last(petition, standing(petition));
    }

    /** The re-review after which this person may not ask again about this paper. */
    Optional<Rereviewed> of(String petition, Subject subject) {
        Root root = root(petition, subject);
        return last(
                petition,
                standing(petition)
                        .filter(each -> rootOf(petition, each).equals(root))
                        .filter(each -> binds(petition, each, subject.recipient())));
    }

    private static Optional<Rereviewed> last(String petition, Stream<ReviewIssued> rereviews) {
        return rereviews
                .reduce((earlier, later) -> later)
                .map(issued -> new Rereviewed(petition, issued.number(), issued.on()));
    }

    private boolean binds(String petition, ReviewIssued rereview, String recipient) {
        return rereview.decision() == Decision.CHANGED
                || records.together(petition, rereview.request()).stream()
                        .anyMatch(asked -> asked.subject().recipient().equals(recipient));
    }

    /** Re-reviews that no revocation has taken the ground from. */
    private Stream<ReviewIssued> standing(String petition) {
        List<ReviewIssued> all = acts.all(petition, ReviewIssued.class).stream()
                .map(Acts.Done::act)
                .toList();
        return all.stream()
                .filter(each -> each.stage() == Stage.REREVIEW)
                .filter(rereview -> all.stream()
                        .filter(other -> other.decision() == Decision.REVOKED)
                        .noneMatch(revoked -> reopens(petition, revoked, rereview)));
    }

    /** A revocation that the re-review itself put something else in the place of reopens nothing. */
    private boolean reopens(String petition, ReviewIssued revoked, ReviewIssued rereview) {
        boolean replaced = rereview.decision() == Decision.CHANGED
                && revoked.request()
                        .equals(records.request(petition, rereview.request())
                                .subject()
                                .result());
        return !replaced && rootOf(petition, revoked).isOf(rootOf(petition, rereview));
    }

    private Root rootOf(String petition, ReviewIssued issued) {
        return root(petition, records.request(petition, issued.request()).subject());
    }

    private Root root(String petition, Subject subject) {
        String result = subject.result();
        return result == null
                ? new Root(acts.heir(petition, subject.decider()), subject.edition())
                : root(petition, records.request(petition, result).subject());
    }
}
