package org.huiyin.process.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.engine.Instances;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.springframework.stereotype.Component;

/** Follows decisions of the joint conference up, each by a process of its own. */
@Component
public class DecisionTracks {

    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    DecisionTracks(Ledger ledger, Instances instances, Clock clock) {
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    /** Follows up a decision that has a last day, in the caller's transaction. */
    void begin(String petition, String bureau, ConferenceDecisionIssued issued) {
        LocalDate lastDay = issued.lastDay();
        if (lastDay == null) {
            throw new IllegalArgumentException("Nothing to follow up: " + issued.decision());
        }
        start(petition, issued.owner(), issued.decision(), lastDay);
        var variables = new HashMap<String, Object>();
        variables.putAll(DecisionProcess.DECISION.with(issued.decision()));
        variables.putAll(DecisionProcess.BUREAU.with(bureau));
        variables.putAll(DecisionProcess.OWNER.with(issued.owner()));
        variables.putAll(DecisionProcess.REPORTING.with(issued.owner().equals(issued.organ())));
        instances.start(DecisionProcess.KEY, petition, variables);
    }

    /** Goes on without the report. */
    public void reportMissing(String petition, String decision) {
        instances.tellWhere(petition, DecisionProcess.DECISION.name(), decision, DecisionProcess.REPORT_MISSING);
    }

    /** Starts the owner's clock, or its next round, to the day that people set. */
    void start(String petition, String owner, String decision, LocalDate lastDay) {
        ledger.start(new Ledger.Clock(petition, Duty.CONFERENCE_TRACK, owner, decision), LocalDate.now(clock), lastDay);
    }
}
