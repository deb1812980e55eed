package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written notice of art. 23; with it the clock of the path begins. A refusal changes nothing. */
@Service
@Transactional
public class NoticeGiving {

    private final Handlings handlings;
    private final Routes routes;
    private final Resumptions resumptions;
    private final StandingAcceptances acceptances;
    private final Petitions petitions;
    private final Register register;
    private final Acts acts;
    private final RunningClocks running;
    private final Ledger ledger;
    private final Clock clock;

    NoticeGiving(
            Handlings handlings,
            Routes routes,
            Resumptions resumptions,
            StandingAcceptances acceptances,
            Petitions petitions,
            Register register,
            Acts acts,
            RunningClocks running,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.routes = routes;
        this.resumptions = resumptions;
        this.acceptances = acceptances;
        this.petitions = petitions;
        this.register = register;
        this.acts = acts;
        this.running = running;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Gives the notice.
     *
     * @param procedure what it says of the procedure, or null for the words of {@link Procedures}
     */
    public Outcome give(Matter matter, Notice notice, @Nullable String procedure) {
        Handling handling = handlings.of(matter);
        Flaws flaws = flaws(handling, matter, notice);
        if (!flaws.none()) {
            return flaws.refused();
        }
        RouteChosen chosen = routes.chosen(matter).orElseThrow();
        handling.give(notice);
        register.accepted(matter.petition(), notice.acceptedOn());
        begin(matter, chosen.path(), handling.receivedOn(), notice);
        if (notice.way() != NoticeWay.UNCLEAR) {
            // the letter is issued now, so that nobody can have had it on the earlier day that the officer names
            ledger.fulfil(matter.clock(Duty.NOTICE), LocalDate.now(clock));
        }
        acts.record(matter.petition(), matter.organ(), act(notice, chosen, procedure));
        return new Outcome.Done();
    }

    private NoticeGiven act(Notice notice, RouteChosen chosen, @Nullable String procedure) {
        return new NoticeGiven(
                Objects.requireNonNullElseGet(notice.on(), () -> LocalDate.now(clock)),
                notice.way(),
                notice.acceptedOn(),
                chosen.route().label(),
                procedure == null ? Procedures.of(chosen.path()) : procedure,
                notice.contact());
    }

    private void begin(Matter matter, Path path, LocalDate receivedOn, Notice notice) {
        switch (path) {
            case OPINION -> {
                ledger.start(matter.clock(Duty.HANDLE), accepted(matter, notice));
                remindWeekly(matter, notice);
            }
            // the application reached this organ when it was received, whatever it was taken for at first
            case PERFORM -> {
                ledger.start(matter.clock(Duty.PERFORM), receivedOn);
                remindWeekly(matter, notice);
            }
            case SUGGESTION -> {
                ledger.start(matter.clock(Duty.REPLY), accepted(matter, notice));
                remindWeekly(matter, notice);
            }
            // whoever accuses is told by the rules of the discipline organs, and no oftener than is safe for them
            case ACCUSATION -> ledger.start(matter.clock(Duty.FEEDBACK), accepted(matter, notice));
            case INTRODUCE -> {} // the other procedure has its own periods
            case SIMPLE -> throw new IllegalStateException("No notice of its own in the simple procedure: " + matter);
        }
    }

    /** From today on the handler is reminded each week to tell the petitioner how it stands (practice). */
    private void remindWeekly(Matter matter, Notice notice) {
        LocalDate today = LocalDate.now(clock);
        ledger.cancel(matter.clock(Duty.PROGRESS), today);
        if (notice.way() != NoticeWay.UNCLEAR) {
            ledger.start(matter.clock(Duty.PROGRESS), today);
        }
    }

    /** Acceptance, at latest the notice's last day: who tells late does not gain time. */
    private LocalDate accepted(Matter matter, Notice notice) {
        LocalDate latest = running.latest(matter.clock(Duty.NOTICE))
                .map(Face::lastDay)
                .orElseThrow(() -> new IllegalStateException("No NOTICE clock for " + matter));
        return notice.acceptedOn().isAfter(latest) ? latest : notice.acceptedOn();
    }

    private Flaws flaws(Handling handling, Matter matter, Notice notice) {
        LocalDate today = LocalDate.now(clock);
        Since since = resumptions
                .of(matter)
                .map(found -> new Since("核实日期", found.on()))
                .orElseGet(() -> new Since("收到日期", handling.receivedOn()));
        Flaws flaws = acceptances
                .anotherDay(matter, notice.acceptedOn(), new Flaws())
                .unlessBetween("受理日期", notice.acceptedOn(), since.name(), since.day(), today);
        if (notice.way() == NoticeWay.UNCLEAR) {
            boolean unclear = petitions.facts(matter.petition()).orElseThrow().unclear();
            return flaws.when(!unclear, "登记的信访人姓名（名称）、住址清楚，应当书面告知。请选择告知方式（第二十三条第二款）。");
        }
        LocalDate on = notice.on();
        if (on == null) {
            return flaws.when(true, "请填写“告知日期”。");
        }
        boolean later = notice.way() == NoticeWay.ON_THE_SPOT && !on.equals(since.day());
        return flaws.unlessBetween("告知日期", on, since.name(), since.day(), today)
                .when(later, "当场告知应当在收到的当日 " + since.day() + "；不在当日的请选择其他告知方式（第二十三条第二款）。")
                .when(notice.acceptedOn().isAfter(on), "“受理日期”不能晚于告知日期 " + on + "。");
    }

    /** What the notice cannot precede: the receipt, or learning that another procedure would not take the matter. */
    private record Since(String name, LocalDate day) {}
}
