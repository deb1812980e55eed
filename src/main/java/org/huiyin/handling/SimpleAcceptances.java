package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Telling the petitioner that a simple matter is accepted, where the answer takes longer than the three working days. A
 * refusal changes nothing.
 */
@Service
@Transactional
public class SimpleAcceptances {

    private final Handlings handlings;
    private final Petitions petitions;
    private final Register register;
    private final StandingAcceptances standing;
    private final Acts acts;
    private final RunningClocks running;
    private final Ledger ledger;
    private final Clock clock;

    SimpleAcceptances(
            Handlings handlings,
            Petitions petitions,
            Register register,
            StandingAcceptances standing,
            Acts acts,
            RunningClocks running,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.register = register;
        this.standing = standing;
        this.acts = acts;
        this.running = running;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The three working days and the notice of art. 23 end with the day of telling; the ten count from acceptance.
     *
     * @param paperless whether the petitioner asked for no paper
     */
    public Outcome tell(Matter matter, AcceptedSimply accepted, boolean paperless) {
        Flaws flaws = flaws(matter, accepted, paperless);
        if (!flaws.none()) {
            return flaws.refused();
        }
        register.accepted(matter.petition(), accepted.acceptedOn());
        // a letter is issued now; what was said needs none and counts from the day on which it was said
        LocalDate on = accepted.way() == TellingWay.LETTER ? LocalDate.now(clock) : accepted.on();
        ledger.fulfil(matter.clock(Duty.SIMPLE_ACCEPT), on);
        if (accepted.way() != TellingWay.UNCLEAR) {
            ledger.fulfil(matter.clock(Duty.NOTICE), on);
        }
        acceptedBefore(matter, accepted.acceptedOn());
        acts.record(matter.petition(), matter.organ(), accepted);
        return new Outcome.Done();
    }

    private Flaws flaws(Matter matter, AcceptedSimply accepted, boolean paperless) {
        boolean unclear = accepted.way() == TellingWay.UNCLEAR;
        boolean letter = accepted.way() == TellingWay.LETTER;
        var facts = petitions.facts(matter.petition()).orElseThrow();
        LocalDate received = handlings.of(matter).receivedOn();
        Flaws flaws = new Flaws().when(of(matter).isPresent(), "已经先行告知受理，不必再次告知。请答复，或者转入普通程序。");
        return standing.anotherDay(matter, accepted.acceptedOn(), flaws)
                .unlessBetween("告知日期", accepted.on(), "收到日期", received, LocalDate.now(clock))
                .when(
                        accepted.acceptedOn().isBefore(received)
                                || accepted.acceptedOn().isAfter(accepted.on()),
                        "“受理日期”应当在收到日期 " + received + " 与告知日期 " + accepted.on() + " 之间。")
                .when(!letter && !unclear && !paperless, "信访人要求书面告知的，应当书面告知；请选择“书面告知”，或者勾选信访人没有要求出具书面告知书。")
                .when(unclear && !facts.unclear(), "登记的信访人姓名（名称）、住址清楚，应当告知。请选择告知方式（第二十三条第二款）。");
    }

    /** The ten working days count from acceptance, also where it came before the choice of the simple procedure. */
    void acceptedBefore(Matter matter, LocalDate acceptedOn) {
        Ledger.Clock simple = matter.clock(Duty.SIMPLE_HANDLE);
        if (running.of(simple)
                .filter(face -> acceptedOn.isBefore(face.started()))
                .isPresent()) {
            ledger.cancel(simple, LocalDate.now(clock));
            ledger.start(simple, acceptedOn);
            ledger.breach(simple);
        }
    }

    /** What the petitioner was told since the simple procedure was chosen; empty where nothing yet. */
    @Transactional(readOnly = true)
    public Optional<AcceptedSimply> of(Matter matter) {
        var chosen = acts.all(matter.petition(), matter.organ(), RouteChosen.class).stream()
                .reduce((earlier, later) -> later);
        return acts.all(matter.petition(), matter.organ(), AcceptedSimply.class).stream()
                .filter(told ->
                        chosen.isEmpty() || !told.at().isBefore(chosen.get().at()))
                .reduce((earlier, later) -> later)
                .map(Acts.Done::act);
    }

    /**
     * The ordinary procedure owes its own notice, which names route and procedure: the fifteen days go on where they stood
     * and are not counted anew.
     */
    void oweTheNotice(Matter matter, LocalDate on) {
        if (of(matter).isPresent()) {
            running.resume(matter.clock(Duty.NOTICE), on, true);
        }
    }
}
