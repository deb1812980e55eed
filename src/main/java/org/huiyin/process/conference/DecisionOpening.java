package org.huiyin.process.conference;

import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RectificationChecked;
import org.springframework.stereotype.Component;

/** What the forms of a decision's carrying out open with. */
@Component
class DecisionOpening {

    private final Openings openings;
    private final TaskValues values;
    private final ConferenceRecords records;

    DecisionOpening(Openings openings, TaskValues values, ConferenceRecords records) {
        this.openings = openings;
        this.values = values;
        this.records = records;
    }

    /** Id of the decision that the task is about. */
    String decision(TaskAt task) {
        return values.of(task, DecisionProcess.DECISION);
    }

    Opening of(TaskAt task) {
        ConferenceDecisionIssued issued =
                records.issued(task.petition(), decision(task)).act();
        return openings.of(task)
                .show("decision", issued.decision())
                .show("measure", issued.measure().label())
                .show("organ", issued.organName())
                .show("issued", issued.on())
                .show("demand", issued.demand())
                .show(
                        "checked",
                        records.checked(task.petition(), issued.decision())
                                .map(RectificationChecked::text)
                                .orElse(""))
                .due(Duty.CONFERENCE_TRACK, values.of(task, DecisionProcess.OWNER), issued.decision());
    }
}
