package org.huiyin.process.callback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.Appeals;
import org.huiyin.evaluation.Evaluated;
import org.huiyin.evaluation.Rating;
import org.huiyin.evaluation.Target;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Who speaks with petitioners that are not satisfied: the unit rated, or for one outside the bureau. */
@Component
public class CallBacks {

    private final Appeals appeals;
    private final Petitions petitions;
    private final Organization organization;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    CallBacks(
            Appeals appeals,
            Petitions petitions,
            Organization organization,
            Ledger ledger,
            Instances instances,
            Clock clock) {
        this.appeals = appeals;
        this.petitions = petitions;
        this.organization = organization;
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    /** Starts it, unless whoever does it is at it already and will find this one too. */
    public void begin(String petition, Evaluated.Unit unit, String receiver) {
        boolean inside = organization.organ(unit.organ()).filter(Organ::inside).isPresent();
        String caller = inside ? unit.organ() : receiver;
        var clockOf = new Ledger.Clock(petition, Duty.CALL_BACK, caller);
        boolean running = ledger.of(petition).stream()
                .anyMatch(
                        face -> face.duty() == Duty.CALL_BACK && face.organ().equals(caller) && face.doneOn() == null);
        if (!running) {
            ledger.start(clockOf, LocalDate.now(clock));
            var variables = new HashMap<String, Object>(CallBackProcess.RESPONSIBLE_ORGAN.with(caller));
            // registrars do it where a bureau, or an organ that received the petition for another, does
            boolean byRegistrar = unit.target() == Target.BUREAU || !inside;
            variables.putAll(CallBackProcess.TARGET.with(byRegistrar ? Target.BUREAU : Target.ORGAN));
            instances.start(CallBackProcess.KEY, petition, variables);
        }
    }

    /** Marks that are the caller's to speak about, oldest first. */
    List<Rating> of(String petition, String caller) {
        String receiver = petitions.registeredBy(petition).orElseThrow();
        Stream<Rating> own = appeals.toCallBack(petition, caller).stream();
        Stream<Rating> outside = caller.equals(receiver) ? outside(petition) : Stream.of();
        return Stream.concat(own, outside).toList();
    }

    private Stream<Rating> outside(String petition) {
        return appeals.toCallBack(petition).stream()
                .filter(rating ->
                        organization.organ(rating.unit()).filter(Organ::inside).isEmpty());
    }
}
