package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipt by the responsible organ, and taking the petition as its own (art. 23). */
@Service
@Transactional
public class Acceptance {

    private final Handlings handlings;
    private final Routing routing;
    private final Organization organization;
    private final Acts acts;
    private final Ledger ledger;
    private final RunningClocks running;
    private final Recorded recorded;
    private final Clock clock;

    Acceptance(
            Handlings handlings,
            Routing routing,
            Organization organization,
            Acts acts,
            Ledger ledger,
            RunningClocks running,
            Recorded recorded,
            Clock clock) {
        this.handlings = handlings;
        this.routing = routing;
        this.organization = organization;
        this.acts = acts;
        this.ledger = ledger;
        this.running = running;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * The petition arrived in the organ's electronic inbox: the 15 days and the five working days of art. 23 begin. After a
     * hand-back the organ may receive it again; then it begins anew. Whoever sent it decides an objection.
     *
     * @param sender code of the bureau or organ
     */
    public void received(Matter matter, String sender, LocalDate on) {
        begin(matter, sender, on);
        ledger.cancel(matter.clock(Duty.NOTICE), on);
        ledger.cancel(matter.clock(Duty.OBJECT), on);
        ledger.start(matter.clock(Duty.NOTICE), on);
        ledger.start(matter.clock(Duty.OBJECT), on);
        ledger.cancel(matter.clock(Duty.SIMPLE_ACCEPT), on);
        simplyFrom(matter, on);
    }

    /** What was sorted as simple is to be accepted within three working days (simple procedure of 2016). */
    private void simplyFrom(Matter matter, LocalDate on) {
        routing.sortingOf(matter.petition())
                .filter(sorting -> sorting.lane() == Lane.SIMPLE)
                .filter(sorting -> running.of(matter.clock(Duty.SIMPLE_ACCEPT)).isEmpty())
                .ifPresent(sorting -> ledger.start(matter.clock(Duty.SIMPLE_ACCEPT), on));
    }

    /**
     * A lower organ of the own system gave it back: the superior that had sent it down decides anew, by the days that its
     * own receipt left it. A right to object that has lapsed does not revive (art. 23, paragraph 3).
     */
    public void receivedBack(Matter matter, LocalDate on) {
        begin(matter, senderOf(matter), on);
        running.resume(matter.clock(Duty.OBJECT), on, false);
        running.resume(matter.clock(Duty.NOTICE), on, true);
    }

    /**
     * The organ or bureau that the petitioner turned to is itself competent and says why: nobody sent it, nothing can be
     * objected to. Starts the 15 days, from today, where they do not run yet.
     *
     * @param on day on which the organ or bureau received it, on which the periods of the routes count
     */
    public void receivedAsOwn(Matter matter, LocalDate on, String basis) {
        begin(matter, matter.organ(), on);
        confirm(matter, basis);
        if (running.of(matter.clock(Duty.NOTICE)).isEmpty()) {
            ledger.start(matter.clock(Duty.NOTICE), LocalDate.now(clock));
        }
        simplyFrom(matter, LocalDate.now(clock));
    }

    /** Takes the petition as the organ's own. */
    public void confirm(Matter matter, String basis) {
        handlings.of(matter).confirm(new Competence(Finding.OWN, basis));
        objectionOver(matter);
        recorded.that(matter.fact("COMPETENCE_CONFIRMED").under("23"));
    }

    /** Another organ, an objection or an ordinary route: the three working days of the simple procedure are owed no more. */
    void notSimple(Matter matter) {
        ledger.cancel(matter.clock(Duty.SIMPLE_ACCEPT), LocalDate.now(clock));
    }

    /** Taken in time the right to object is used; after the five working days it has lapsed, which is no fault. */
    void objectionOver(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        Ledger.Clock object = matter.clock(Duty.OBJECT);
        running.of(object).ifPresent(face -> {
            if (today.isAfter(face.lastDay())) {
                ledger.cancel(object, today);
            } else {
                ledger.fulfil(object, today);
            }
        });
    }

    /** Whom the organ has the petition from. */
    @Transactional(readOnly = true)
    public String senderOf(Matter matter) {
        String sender = acts.latest(matter.petition(), matter.organ(), ReceivedByOrgan.class)
                .orElseThrow(() -> new IllegalStateException("Never received: " + matter))
                .sender();
        return acts.heir(matter.petition(), sender);
    }

    private void begin(Matter matter, String sender, LocalDate on) {
        handlings
                .findById(matter)
                .ifPresentOrElse(again -> again.receivedAgain(on), () -> handlings.save(new Handling(matter, on)));
        acts.record(matter.petition(), matter.organ(), new ReceivedByOrgan(on, sender, organization.nameOf(sender)));
    }
}
