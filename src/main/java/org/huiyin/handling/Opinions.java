package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Letter;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opinion as it is issued and as it is in force (arts 31, 32). */
@Service
@Transactional
public class Opinions {

    private final Handlings handlings;
    private final OpinionLetters letters;
    private final Editions editions;
    private final Acts acts;
    private final Ledger ledger;
    private final Recorded recorded;
    private final Clock clock;

    Opinions(
            Handlings handlings,
            OpinionLetters letters,
            Editions editions,
            Acts acts,
            Ledger ledger,
            Recorded recorded,
            Clock clock) {
        this.handlings = handlings;
        this.letters = letters;
        this.editions = editions;
        this.acts = acts;
        this.ledger = ledger;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Numbers the approved opinion and issues it today; the 60 days of art. 34 end here. Says what came of it. */
    public Result issue(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        Handling handling = handlings.of(matter);
        Issued issued = issued(matter, handling);
        recorded.that(matter.fact("OPINION_ISSUED")
                .under("32")
                .with("number", issued.number())
                .with("on", today));
        ledger.cancel(matter.clock(Duty.PROGRESS), today);
        serveFrom(matter, today);
        boolean supported = handling.latestDraft().opinion().conclusion() == Conclusion.SUPPORT;
        return supported ? Result.SUPPORTED : Result.NOT_SUPPORTED;
    }

    /** A matter taken up again after its opinion was served is answered by another edition, which is served anew. */
    private Issued issued(Matter matter, Handling handling) {
        if (handling.progress().issued() != null) {
            return replaced(matter, handling.latestDraft().opinion());
        }
        Issued first = letters.issue(matter, handling);
        handling.issue(first);
        return first;
    }

    /** Each edition is served anew, within days of its own. */
    private void serveFrom(Matter matter, LocalDate issuedOn) {
        ledger.cancel(matter.clock(Duty.SERVE), issuedOn);
        ledger.start(matter.clock(Duty.SERVE), issuedOn);
    }

    /** The opinion in force: as issued, corrected or made anew, or as a review changed it. Throws {@link IllegalStateException} before issue. */
    @Transactional(readOnly = true)
    public OpinionInForce inForce(Matter matter) {
        return editions.inForce(matter).opinion();
    }

    /** The text of the opinion in force. Throws {@link IllegalStateException} before issue. */
    @Transactional(readOnly = true)
    public Opinion textInForce(Matter matter) {
        return editions.inForce(matter).text();
    }

    /** The organ's own latest opinion, which it serves and of which review is asked, also where one has changed it since. */
    @Transactional(readOnly = true)
    public OpinionInForce own(Matter matter) {
        return editions.own(matter).opinion();
    }

    /** Code of the organ after whose name the number of {@link #own} is read, also where another goes on in its place. */
    @Transactional(readOnly = true)
    public String issuer(Matter matter) {
        return editions.own(matter).issuer();
    }

    /** An opinion made anew as the letter it would be today. */
    @Transactional(readOnly = true)
    public Letter anew(Matter matter, Opinion text) {
        return letters.anew(matter, handlings.of(matter), text);
    }

    /** Numbers an opinion that takes the place of the one in force, such as one made anew after its revocation. */
    public OpinionInForce replace(Matter matter, Opinion text) {
        replaced(matter, text);
        serveFrom(matter, LocalDate.now(clock));
        return inForce(matter);
    }

    private Issued replaced(Matter matter, Opinion text) {
        LocalDate today = LocalDate.now(clock);
        Issued issued = letters.issueAnew(matter, handlings.of(matter), text);
        var opinion = new OpinionInForce(editions.next(matter), issued.number(), today, text.conclusion());
        acts.record(matter.petition(), matter.organ(), new OpinionRedone(opinion, text));
        return issued;
    }

    /**
     * Puts what a review decided in the opinion's place (arts 35, 36).
     *
     * @param by code of the organ that reviewed: whoever acts for the handling organ counts as one who decided
     * @param number of the review's paper, with its organ's word
     */
    public void change(Matter matter, String by, String number, LocalDate issuedOn, Opinion text) {
        var opinion = new OpinionInForce(editions.next(matter), number, issuedOn, text.conclusion());
        acts.record(matter.petition(), by, new OpinionChanged(LocalDate.now(clock), matter.organ(), opinion, text));
    }
}
