package org.huiyin.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.process.Completion;
import org.huiyin.process.agreement.Performance;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** Ends a petition by what its parties agreed, and has performance followed where something is still to be performed. */
@Component
public class EndedByAgreement {

    private final Petitions petitions;
    private final Termination termination;
    private final Performance performance;
    private final CurrentOfficer officer;
    private final Clock clock;

    EndedByAgreement(
            Petitions petitions,
            Termination termination,
            Performance performance,
            CurrentOfficer officer,
            Clock clock) {
        this.petitions = petitions;
        this.termination = termination;
        this.performance = performance;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param matter the petition with the organ that has it before it
     */
    public Completion end(Matter matter, Agreed agreed) {
        LocalDate today = LocalDate.now(clock);
        var facts = petitions.facts(matter.petition()).orElseThrow();
        var at = new At(facts, matter.organ(), officer.id(), today);
        var ended = termination.end(at, new Ended(today, Ending.AGREEMENT, agreed.paper(), null));
        if (ended instanceof Completion.Done && !agreed.performed()) {
            performance.follow(matter, agreed);
        }
        return ended;
    }
}
