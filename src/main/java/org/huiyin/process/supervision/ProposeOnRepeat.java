package org.huiyin.process.supervision;

import org.huiyin.registry.PetitionRegistered;
import org.huiyin.supervision.SupervisedRepeats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proposes a supervision where a petitioner comes back after the end, in the transaction that registers them. */
@Component
class ProposeOnRepeat {

    private final SupervisedRepeats repeats;
    private final SupervisionStarts starts;

    ProposeOnRepeat(SupervisedRepeats repeats, SupervisionStarts starts) {
        this.repeats = repeats;
        this.starts = starts;
    }

    @EventListener
    void on(PetitionRegistered registered) {
        repeats.proposal(registered.petition()).ifPresent(starts::propose);
    }
}
