package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The competent organ's choice among the routes of arts 29 to 31. A refusal changes nothing. */
@Service
@Transactional
public class Routes {

    private final Handlings handlings;
    private final Petitions petitions;
    private final SimpleScope simpleScope;
    private final Accused accused;
    private final Reclassifying reclassifying;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Routes(
            Handlings handlings,
            Petitions petitions,
            SimpleScope simpleScope,
            Accused accused,
            Reclassifying reclassifying,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.simpleScope = simpleScope;
        this.accused = accused;
        this.reclassifying = reclassifying;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Decides; dealing with it simply starts its ten working days. */
    public Outcome choose(Matter matter, RouteChoice choice) {
        Petitions.Facts facts = petitions.facts(matter.petition()).orElseThrow();
        var flaws = new Flaws();
        purpose(matter, facts, choice, flaws);
        if (choice.simple() != null) {
            simpleScope.check(matter, facts, choice, flaws);
        }
        flaws.when(
                choice.deviates() && choice.deviation() == null,
                "所选途径与系统建议（" + choice.proposed() + "）不一致，请填写“未采用建议的理由”。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        LocalDate today = LocalDate.now(clock);
        handlings.of(matter).decide(new RouteDecision(choice.route(), choice.reasons()));
        acts.record(matter.petition(), matter.organ(), act(choice, today));
        reclassifying.to(matter, purposeOf(choice.route()), choice.reclassified());
        if (choice.simple() != null) {
            ledger.start(matter.clock(Duty.SIMPLE_HANDLE), today);
        } else {
            ledger.cancel(matter.clock(Duty.SIMPLE_ACCEPT), today);
        }
        return new Outcome.Done();
    }

    /** The organ's choice in force; empty before it chose. */
    @Transactional(readOnly = true)
    public Optional<RouteChosen> chosen(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), RouteChosen.class);
    }

    private void purpose(Matter matter, Petitions.Facts facts, RouteChoice choice, Flaws flaws) {
        Purpose registered = facts.purpose();
        Purpose chosen = purposeOf(choice.route());
        flaws.when(
                registered != null && registered != chosen && choice.reclassified() == null,
                "本信访事项登记为" + label(registered) + "，所选途径适用于" + chosen.label()
                        + "；请改选途径，或者填写“信访目的与登记不一致的理由”（第二十九条至第三十一条）。");
        flaws.when(
                chosen == Purpose.ACCUSATION && accused.is(matter.organ(), facts),
                "本单位是被检举控告的单位，不得办理（第三十条第三款）；请退回转送机关，由其移送有权处理的机关、单位。");
    }

    private static String label(@Nullable Purpose purpose) {
        return purpose == null ? "" : purpose.label();
    }

    private static Purpose purposeOf(Route route) {
        return switch (route) {
            case SUGGESTION -> Purpose.SUGGESTION;
            case ACCUSATION -> Purpose.ACCUSATION;
            default -> Purpose.CLAIM;
        };
    }

    private static RouteChosen act(RouteChoice choice, LocalDate today) {
        return new RouteChosen(
                today,
                choice.path(),
                choice.route(),
                choice.simple(),
                choice.reasons(),
                choice.reclassified(),
                choice.proposed(),
                choice.deviates() ? choice.deviation() : null);
    }
}
