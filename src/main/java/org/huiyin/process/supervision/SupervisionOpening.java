package org.huiyin.process.supervision;

import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisionExamined;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionVerdict;
import org.springframework.stereotype.Component;

/** What the forms of a supervision open with: which it is, of whom, and how far it has come. */
@Component
class SupervisionOpening {

    private final Openings openings;
    private final TaskValues values;
    private final SupervisionRecords records;
    private final Petitions petitions;
    private final Organization organization;

    SupervisionOpening(
            Openings openings,
            TaskValues values,
            SupervisionRecords records,
            Petitions petitions,
            Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.petitions = petitions;
        this.organization = organization;
    }

    /** Id of the supervision that the task is about. */
    String supervision(TaskAt task) {
        return values.of(task, SupervisionProcess.SUPERVISION);
    }

    /** Code of the organ supervised, as it goes on today. */
    String supervised(TaskAt task) {
        return values.of(task, SupervisionProcess.SUPERVISED);
    }

    /** The supervision with the last day of what the task is owed under. */
    Opening of(TaskAt task, Duty duty) {
        String id = supervision(task);
        SupervisionMatter matter = records.matter(task.petition(), id);
        return openings.of(task)
                .due(duty, task.post().organ(), id)
                .show("supervision", id)
                .show("organ", organization.nameOf(supervised(task)))
                .show("bureau", organization.nameOf(matter.bureau()))
                .show("ground", matter.ground().label() + "（" + matter.ground().basis() + "）");
    }

    /** The same with what the bureau found and demands. */
    Opening withLetter(TaskAt task, Duty duty) {
        String petition = task.petition();
        String id = supervision(task);
        SupervisionExamined draft = records.examined(petition, id).orElseThrow().act();
        return of(task, duty)
                .show("letter", records.letter(petition, id).orElse("尚未印发"))
                .show("way", draft.way().label())
                .show("found", draft.facts())
                .show("demand", draft.demand())
                .show("advice", draft.improvement());
    }

    /** The same for the organ above: to have an accusation answered it need not know what it says (art. 30). */
    Opening toOrder(TaskAt task) {
        Opening opening = withLetter(task, Duty.ORDER_CORRECTION);
        boolean accusation = petitions.facts(task.petition()).orElseThrow().purpose() == Purpose.ACCUSATION;
        return accusation ? opening.matterWithheld("责令改正不需要检举控告的内容，按照规定不予提供；需要的，与督办的信访部门联系。") : opening;
    }

    /** What the organ was asked since the letter; empty where nothing was. */
    String since(TaskAt task) {
        return String.join("\n", records.since(task.petition(), supervision(task)));
    }

    /** The same with what the bureau last asked of the organ above or of the conference. */
    String asked(TaskAt task) {
        String above = records.verified(task.petition(), supervision(task))
                .filter(found -> found.verdict() != SupervisionVerdict.AGAIN && found.demand() != null)
                .map(found -> found.findings() + "\n" + found.demand())
                .orElse("");
        return (since(task) + "\n" + above).strip();
    }

    /** Name of an organ above, or that none can be asked. */
    String named(Optional<String> above) {
        return above.map(organization::nameOf).orElse("没有接入本系统，或者没有人员在岗，不能选择");
    }
}
