package org.huiyin.process.liability;

import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.LiabilityFindings;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityText;
import org.huiyin.supervision.LiabilityTold;
import org.springframework.stereotype.Component;

/** What the forms of a finding open with. */
@Component
class LiabilityOpening {

    private final Openings openings;
    private final TaskValues values;
    private final LiabilityRecords records;
    private final LiabilityFindings findings;
    private final Organization organization;

    LiabilityOpening(
            Openings openings,
            TaskValues values,
            LiabilityRecords records,
            LiabilityFindings findings,
            Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.findings = findings;
        this.organization = organization;
    }

    /** Id of the finding that the task is about. */
    String finding(TaskAt task) {
        return values.of(task, LiabilityProcess.FINDING);
    }

    /** Code of the organ held liable, as it goes on today. */
    String held(TaskAt task) {
        return values.of(task, LiabilityProcess.HELD);
    }

    /** For who examines it: the petition, and what is alleged. */
    Opening alleged(TaskAt task) {
        var proposed = records.proposed(task.petition(), finding(task));
        return named(openings.of(task), task, proposed.act().text(), Duty.LIABILITY_FINDING)
                .show("proposer", organization.officerName(proposed.officer()))
                .show("proposed", proposed.act().text().facts());
    }

    /** For the organ: what was found, and nothing of who petitions or for what. */
    Opening told(TaskAt task) {
        LiabilityText text = records.text(task.petition(), finding(task));
        return letter(named(openings.of(task).withoutMatter(), task, text, Duty.LIABILITY_CONTEST), task)
                .show("facts", text.facts())
                .show("issued", told(task.petition(), finding(task)).act().on());
    }

    /** For who decides on the contest: all that was said before. */
    Opening contested(TaskAt task) {
        String petition = task.petition();
        String id = finding(task);
        var proposed = records.proposed(petition, id);
        var examined = records.examined(petition, id).orElseThrow();
        var answered = records.answered(petition, id).orElseThrow();
        LiabilityText text = examined.act().text();
        return letter(named(openings.of(task), task, text, Duty.LIABILITY_FINDING), task)
                .show("proposer", organization.officerName(proposed.officer()))
                .show("examiner", organization.officerName(examined.officer()))
                .show("proposed", proposed.act().text().facts())
                .show("facts", text.facts())
                .show("reason", examined.act().reason())
                .show("contested", answered.on())
                .show("contest", answered.reason())
                .show("papers", answered.papers() == null ? "没有" : answered.papers());
    }

    private Acts.Done<LiabilityTold> told(String petition, String id) {
        return records.told(petition, id).orElseThrow();
    }

    private Opening letter(Opening opening, TaskAt task) {
        String id = finding(task);
        return opening.show("bureau", organization.nameOf(findings.bureau(task.petition(), id)))
                .show("letter", told(task.petition(), id).number().orElse(id));
    }

    private Opening named(Opening opening, TaskAt task, LiabilityText text, Duty duty) {
        String person = text.person();
        return opening.show("finding", finding(task))
                .show("held", organization.nameOf(held(task)))
                .show("person", person == null ? "未列" : person)
                .show("ground", text.ground().named())
                .show("evidence", text.evidenceListed())
                .due(duty, task.post().organ(), finding(task));
    }
}
