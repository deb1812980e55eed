package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.process.Beginnings;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.Way;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Reopened;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/**
 * Takes up a petition again that was ended and not archived. Its ending had ended every clock; nothing in the Regulation
 * revives them. The organ has it as on the day it first received it: 15 days for the written notice (art. 23), and from the
 * day of acceptance on that notice 60 days (art. 34). Where no organ had it yet, it is sorted again (art. 22).
 */
@Component
public class Resumption {

    /** Says to the petition's process that its ending holds no more. */
    static final String TAKEN_UP_AGAIN = "Message_TakenUpAgain";

    private static final ProcessVariable<String> RESPONSIBLE_ORGAN =
            new ProcessVariable<>("responsibleOrgan", String.class);
    private static final ProcessVariable<Boolean> ASSIGNED = new ProcessVariable<>("assigned", Boolean.class);

    private final Acts acts;
    private final Petitions petitions;
    private final HandlingRecords handlings;
    private final Acceptance acceptance;
    private final Beginnings beginnings;
    private final Instances instances;
    private final Clock clock;

    Resumption(
            Acts acts,
            Petitions petitions,
            HandlingRecords handlings,
            Acceptance acceptance,
            Beginnings beginnings,
            Instances instances,
            Clock clock) {
        this.acts = acts;
        this.petitions = petitions;
        this.handlings = handlings;
        this.acceptance = acceptance;
        this.beginnings = beginnings;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * @param matter the petition with the organ that had it before it
     * @param article on which it rests
     */
    public void of(Matter matter, String article, String reason) {
        LocalDate today = LocalDate.now(clock);
        String petition = matter.petition();
        String receiver = petitions.registeredBy(petition).orElseThrow();
        acts.record(petition, matter.organ(), new Reopened(today, article, reason));
        instances.tell(petition, TAKEN_UP_AGAIN, Map.of());
        if (handlings.of(matter).isEmpty()) {
            Way way = beginnings.begin(petition, receiver, today);
            instances.start(PetitionProcess.KEY, petition, PetitionProcess.beginning(receiver, way));
        } else {
            handledAgain(matter, receiver, today);
        }
    }

    private void handledAgain(Matter matter, String receiver, LocalDate today) {
        String sender = acts.latest(matter.petition(), Sorting.class)
                .map(Sorting::bureau)
                .map(bureau -> acts.heir(matter.petition(), bureau))
                .orElse(receiver);
        acceptance.received(matter, sender, today);
        var variables = new HashMap<String, Object>();
        variables.putAll(PetitionProcess.BUREAU.with(sender));
        variables.putAll(PetitionProcess.RECEIVER.with(receiver));
        variables.putAll(Way.VARIABLE.with(Way.OWN));
        variables.putAll(RESPONSIBLE_ORGAN.with(matter.organ()));
        variables.putAll(ASSIGNED.with(false));
        instances.start(PetitionProcess.KEY, matter.petition(), variables);
    }
}
