package org.huiyin.process.mediation;

import java.util.Set;
import org.huiyin.handling.Matter;
import org.huiyin.handling.MediationBegun;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.engine.Positions;
import org.springframework.stereotype.Component;

/** Mediations that are going on beside the handling, whose clock does not stop for them. */
@Component
public class MediationsUnderWay {

    private static final Set<String> STEPS =
            Set.of(MediationProcess.MEDIATE, MediationProcess.DRAW_AGREEMENT, MediationProcess.RECORD_SETTLEMENT);

    private final Mediations mediations;
    private final Positions positions;
    private final Instances instances;

    MediationsUnderWay(Mediations mediations, Positions positions, Instances instances) {
        this.mediations = mediations;
        this.positions = positions;
        this.instances = instances;
    }

    /** Whether one is going on in the petition. */
    public boolean isOpen(String petition) {
        return positions.waits(petition).stream().anyMatch(wait -> STEPS.contains(wait.element()));
    }

    /** Puts down the consents and begins. */
    public Completion begin(Matter matter, MediationBegun begun) {
        var refusals = mediations.begin(matter, begun).refusals();
        if (refusals.isEmpty()) {
            instances.start(
                    MediationProcess.KEY, matter.petition(), MediationProcess.RESPONSIBLE_ORGAN.with(matter.organ()));
        }
        return Completion.unless(refusals);
    }
}
