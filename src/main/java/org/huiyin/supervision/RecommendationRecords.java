package org.huiyin.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.RecommendationDecided.Decision;
import org.huiyin.supervision.RecommendationJudged.Judgement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of recommendations: what a petition's file says of each. */
@Service
@Transactional(readOnly = true)
public class RecommendationRecords {

    private final Acts acts;

    RecommendationRecords(Acts acts) {
        this.acts = acts;
    }

    /** All recommendations of a petition, oldest first. */
    public List<RecommendationProposed> all(String petition) {
        return acts.all(petition, RecommendationProposed.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    /** Throws {@link IllegalStateException} where there is no such recommendation. */
    public RecommendationProposed proposed(String petition, String id) {
        return last(petition, RecommendationProposed.class, id)
                .orElseThrow(() -> new IllegalStateException("No recommendation " + id + " in " + petition));
    }

    /** Code of the bureau that goes on with it today. */
    public String bureau(String petition, String id) {
        return of(petition, RecommendationProposed.class, id)
                .map(done -> acts.heir(petition, done.organ()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No recommendation " + id + " in " + petition));
    }

    /** The latest draft with its author. */
    public Optional<Acts.Done<RecommendationDrafted>> draft(String petition, String id) {
        return of(petition, RecommendationDrafted.class, id).reduce((earlier, later) -> later);
    }

    /** What the committee said of the latest draft; empty where it has not met on it. */
    public Optional<RecommendationChecked> checked(String petition, String id) {
        int draft = draft(petition, id).map(done -> done.act().draft()).orElse(0);
        return last(petition, RecommendationChecked.class, id).filter(checked -> checked.draft() == draft);
    }

    /** Why the latest draft came back; empty where it did not. */
    public Optional<String> returned(String petition, String id) {
        int draft = draft(petition, id).map(done -> done.act().draft()).orElse(0);
        return last(petition, RecommendationDecided.class, id)
                .filter(decided -> decided.draft() == draft && decided.decision() == Decision.RETURNED)
                .map(decided -> String.valueOf(decided.reason()))
                .or(() -> checked(petition, id)
                        .filter(checked -> !checked.agreed())
                        .map(checked -> "合议多数不同意。\n" + checked.told()));
    }

    public Optional<RecommendationDecided> decided(String petition, String id) {
        return last(petition, RecommendationDecided.class, id);
    }

    /** The recommendation as it was issued, with its letter. */
    public Optional<Acts.Done<RecommendationIssued>> issued(String petition, String id) {
        return of(petition, RecommendationIssued.class, id).reduce((earlier, later) -> later);
    }

    /** The addressee's answers, oldest first. */
    public List<Acts.Done<RecommendationAnswered>> answers(String petition, String id) {
        return of(petition, RecommendationAnswered.class, id).toList();
    }

    /** What was made of the latest answer or of its absence. */
    public Optional<RecommendationJudged> judged(String petition, String id) {
        return last(petition, RecommendationJudged.class, id);
    }

    /** That the bureau waits no longer, where nothing has been answered since. */
    public Optional<RecommendationUnanswered> unanswered(String petition, String id) {
        var given = of(petition, RecommendationAnswered.class, id).reduce((earlier, later) -> later);
        return of(petition, RecommendationUnanswered.class, id)
                .reduce((earlier, later) -> later)
                .filter(silent -> given.isEmpty() || !given.get().at().isAfter(silent.at()))
                .map(Acts.Done::act);
    }

    public Optional<RecommendationReported> reported(String petition, String id) {
        return last(petition, RecommendationReported.class, id);
    }

    public RecommendationStage stage(String petition, String id) {
        if (issued(petition, id).isEmpty()) {
            boolean dropped = decided(petition, id)
                    .filter(decided -> decided.decision() == Decision.DROPPED)
                    .isPresent();
            return dropped ? RecommendationStage.DROPPED : RecommendationStage.CONSIDERED;
        }
        var judged = judged(petition, id);
        boolean closed =
                judged.filter(made -> made.judgement() == Judgement.CLOSE).isPresent()
                        || reported(petition, id).isPresent();
        if (closed) {
            return RecommendationStage.CLOSED;
        }
        long heard = of(petition, RecommendationAnswered.class, id).count()
                + of(petition, RecommendationUnanswered.class, id).count();
        return heard
                        > of(petition, RecommendationJudged.class, id)
                                .filter(made -> made.act().judgement() == Judgement.AGAIN)
                                .count()
                ? RecommendationStage.ANSWERED
                : RecommendationStage.AWAITING_ANSWER;
    }

    private <A extends OfRecommendation> Optional<A> last(String petition, Class<A> kind, String id) {
        return of(petition, kind, id).map(Acts.Done::act).reduce((earlier, later) -> later);
    }

    private <A extends OfRecommendation> Stream<Acts.Done<A>> of(String petition, Class<A> kind, String id) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().recommendation().equals(id));
    }
}
