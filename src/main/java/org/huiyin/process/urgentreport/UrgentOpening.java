package org.huiyin.process.urgentreport;

import java.util.stream.Collectors;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.UrgentDrafted;
import org.huiyin.supervision.UrgentRecipient;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.stereotype.Component;

/** What the forms of an urgent matter's report open with. */
@Component
class UrgentOpening {

    private final Openings openings;
    private final TaskValues values;
    private final UrgentRecords records;

    UrgentOpening(Openings openings, TaskValues values, UrgentRecords records) {
        this.openings = openings;
        this.values = values;
        this.records = records;
    }

    /** Id of the report that the task is about. */
    String report(TaskAt task) {
        return values.of(task, UrgentProcess.REPORT);
    }

    Opening of(TaskAt task) {
        UrgentDrafted drafted = records.drafted(task.petition(), report(task)).act();
        return openings.of(task)
                .show(
                        "report",
                        drafted.report() + "，第 " + drafted.issue() + " 次，"
                                + drafted.stage().label())
                .show("found", drafted.foundOn())
                .show("situation", drafted.situation())
                .show("measures", drafted.measures())
                .show(
                        "recipients",
                        drafted.recipients().stream()
                                .map(UrgentOpening::recipient)
                                .collect(Collectors.joining("、")))
                .due(Duty.URGENT, task.post().organ(), drafted.report());
    }

    private static String recipient(UrgentRecipient to) {
        return to.kind().label().equals(to.name())
                ? to.name()
                : to.name() + "（" + to.kind().label() + "）";
    }
}
