package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Continuations;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Path;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
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
 * Takes up a petition again that was ended by an agreement and not archived. No clock stops for mediation or settlement
 * (arts 33, 34): the organ goes on where it stood, by the days that it had. Where no organ had it yet, it is sorted, by
 * the days of the bureau (art. 22).
 */
@Component
public class Resumption {

    /** Says to the petition's process that its ending holds no more. */
    static final String TAKEN_UP_AGAIN = "Message_TakenUpAgain";

    private static final ProcessVariable<String> RESPONSIBLE_ORGAN =
            new ProcessVariable<>("responsibleOrgan", String.class);
    private static final ProcessVariable<Boolean> ASSIGNED = new ProcessVariable<>("assigned", Boolean.class);
    private static final ProcessVariable<Path> PATH = new ProcessVariable<>("path", Path.class);

    private final Acts acts;
    private final Petitions petitions;
    private final HandlingRecords handlings;
    private final Continuations continuations;
    private final Beginnings beginnings;
    private final Notices notices;
    private final Instances instances;
    private final Clock clock;

    Resumption(
            Acts acts,
            Petitions petitions,
            HandlingRecords handlings,
            Continuations continuations,
            Beginnings beginnings,
            Notices notices,
            Instances instances,
            Clock clock) {
        this.acts = acts;
        this.petitions = petitions;
        this.handlings = handlings;
        this.continuations = continuations;
        this.beginnings = beginnings;
        this.notices = notices;
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
        tell(matter, receiver, reason);
        instances.tell(petition, TAKEN_UP_AGAIN, Map.of());
        if (handlings.of(matter).isEmpty()) {
            Way way = beginnings.goOn(petition, receiver, today);
            instances.start(PetitionProcess.KEY, petition, PetitionProcess.beginning(receiver, way));
        } else {
            handledAgain(matter, receiver, today);
        }
    }

    /** The handler has a task; the leader and the registrar learn of it also where nobody is at the handler's post. */
    private void tell(Matter matter, String receiver, String reason) {
        notices.tell(
                "REOPENED " + matter.petition() + " "
                        + acts.all(matter.petition(), Reopened.class).size(),
                matter.petition(),
                "信访事项 " + matter.petition() + "：" + reason + "期限接续计算，请及时办理（第三十三条、第三十四条）。",
                List.of(
                        new Post(matter.organ(), Role.HANDLER),
                        new Post(matter.organ(), Role.LEADER),
                        new Post(receiver, Role.REGISTRAR)));
    }

    private void handledAgain(Matter matter, String receiver, LocalDate today) {
        String sender = acts.latest(matter.petition(), Sorting.class)
                .map(Sorting::bureau)
                .map(bureau -> acts.heir(matter.petition(), bureau))
                .orElse(receiver);
        var continued = continuations.takenUpAgain(matter, sender, today);
        var variables = new HashMap<String, Object>();
        variables.putAll(PetitionProcess.BUREAU.with(sender));
        variables.putAll(PetitionProcess.RECEIVER.with(receiver));
        variables.putAll(Way.VARIABLE.with(Way.OWN));
        variables.putAll(RESPONSIBLE_ORGAN.with(matter.organ()));
        variables.putAll(ASSIGNED.with(continued.assigned()));
        Path path = continued.path();
        if (path != null) {
            variables.putAll(PATH.with(path));
        }
        instances.start(PetitionProcess.KEY, matter.petition(), variables);
    }
}
