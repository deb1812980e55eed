package org.huiyin.process.backlog;

import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.BacklogAccepted;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogRecords;
import org.springframework.stereotype.Component;

/** What the forms of a matter of the backlog open with. */
@Component
class BacklogOpening {

    private final Openings openings;
    private final TaskValues values;
    private final BacklogRecords records;
    private final Organization organization;

    BacklogOpening(Openings openings, TaskValues values, BacklogRecords records, Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.organization = organization;
    }

    /** Id of the entry that the task is about. */
    String backlog(TaskAt task) {
        return values.of(task, BacklogProcess.BACKLOG);
    }

    /** Code of the responsible organ, as it goes on today. */
    String responsible(TaskAt task) {
        return values.of(task, BacklogProcess.RESPONSIBLE);
    }

    /** Id of the milestone at hand. */
    String milestone(TaskAt task) {
        return values.of(task, BacklogProcess.MILESTONE);
    }

    /** Petition, list, leader in charge, organ and last day. */
    Opening listed(TaskAt task) {
        String id = backlog(task);
        BacklogEntry entry = records.matter(task.petition(), id).entry();
        String batch = entry.batch();
        return openings.of(task)
                .show("backlog", id)
                .show("paper", entry.paper() + (batch == null ? "" : "（" + batch + "）"))
                .show(
                        "lead",
                        organization.officerName(entry.lead()) + "（" + organization.nameOf(entry.leadOrgan()) + "）")
                .show("organ", organization.nameOf(responsible(task)))
                .due(Duty.BACKLOG, responsible(task), id);
    }

    /** The same with what the leader in charge asked for. */
    Opening accepted(TaskAt task) {
        String opinion = records.accepted(task.petition(), backlog(task))
                .map(BacklogAccepted::opinion)
                .orElseThrow();
        return listed(task).show("opinion", opinion);
    }
}
