package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Served;
import org.huiyin.process.Completion;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.SteppedOut;
import org.huiyin.review.RequestWithdrawn;
import org.huiyin.review.Withdrawals.Stepping;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/**
 * That petitioners step out, by withdrawal, death or dissolution. The petition ends with the last of them; until then it
 * goes on for the others, and an accusation goes on in any case: it is no longer theirs alone.
 */
@Component
class Departure {

    /** Stands for all who signed, in selects. */
    static final String ALL = "ALL";

    private final Acts acts;
    private final Petitions petitions;
    private final Links links;
    private final RemedyEnds remedies;
    private final Termination termination;

    Departure(Acts acts, Petitions petitions, Links links, RemedyEnds remedies, Termination termination) {
        this.acts = acts;
        this.petitions = petitions;
        this.links = links;
        this.remedies = remedies;
        this.termination = termination;
    }

    /** Who can still step out: masked name by key, and all of them together. */
    Map<String, String> who(At at) {
        var who = new LinkedHashMap<String, String>();
        var left = left(at);
        if (left.size() > 1 || at.facts().headCount() > 1) {
            who.put(ALL, "全体信访人（" + at.facts().headCount() + " 人，书面材料由每人签名）");
        }
        left.forEach(one -> who.put(one.key(), one.name()));
        return who;
    }

    Completion of(At at, String key, SteppedOut.How how, String paper, String reason, Ending ending) {
        boolean all = key.equals(ALL);
        var left = left(at);
        String name = all ? "全体信访人" : nameOf(left, key);
        // told while they still are among the petition's people
        List<String> leaving = all ? left.stream().map(Recipient::key).toList() : List.of(key);
        remedies.left(at.petition(), leaving, stepping(at, how, paper, reason));
        acts.record(
                at.petition(),
                at.organ(),
                new SteppedOut(at.today(), all ? null : key, name, how, paper, reason.isEmpty() ? null : reason));
        // members of a group who are not put down by name have not stepped out with the one who is
        boolean last = all || left.size() == 1 && known(at) >= at.facts().headCount();
        if (!last || at.facts().purpose() == Purpose.ACCUSATION || othersWereAnswered(at)) {
            return Completion.done();
        }
        return termination.end(at, new Ended(at.today(), ending, paper, reason.isEmpty() ? null : reason));
    }

    private static Stepping stepping(At at, SteppedOut.How how, String paper, String reason) {
        return new Stepping(
                at.today(),
                how.withdrew() ? RequestWithdrawn.How.LEFT : RequestWithdrawn.How.CEASED,
                paper,
                reason.isEmpty() ? null : reason);
    }

    /** Petitioners of joined petitions who have their answer here keep their thirty days, and a review under way. */
    private boolean othersWereAnswered(At at) {
        return links.joinedTo(at.petition()).stream()
                .anyMatch(other -> acts.latest(other, Served.class).isPresent());
    }

    /** The petition's own people; those of joined petitions step out of their own. */
    private List<Recipient> left(At at) {
        return petitions.recipients(at.petition()).stream()
                .filter(one -> one.petition().equals(at.petition()))
                .toList();
    }

    private int known(At at) {
        return 1
                + petitions
                        .circumstances(at.petition())
                        .orElseThrow()
                        .coPetitioners()
                        .size();
    }

    private static String nameOf(List<Recipient> left, String key) {
        return left.stream()
                .filter(one -> one.key().equals(key))
                .map(Recipient::name)
                .findFirst()
                .orElseThrow();
    }
}
