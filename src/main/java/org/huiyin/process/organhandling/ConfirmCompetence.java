package org.huiyin.process.organhandling;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Competence;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 认定职权 (art. 23). */
@Component
class ConfirmCompetence implements OfficerTask {

    private static final Field<Finding> FINDING = Field.choice(
                    "competence", "是否属于本单位职权范围", Finding.class, Finding::label)
            .mandatory();
    private static final Field<String> BASIS = Field.text("basis", "职权依据或者异议理由").mandatory();

    private final Openings openings;
    private final Acceptance acceptance;
    private final Routing routing;
    private final HandlingRecords handlings;

    ConfirmCompetence(Openings openings, Acceptance acceptance, Routing routing, HandlingRecords handlings) {
        this.openings = openings;
        this.acceptance = acceptance;
        this.routing = routing;
        this.handlings = handlings;
    }

    @Override
    public String key() {
        return OrganHandlingProcess.CONFIRM_COMPETENCE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FINDING, BASIS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = OrganHandlingProcess.matter(task);
        return openings.of(task)
                .facts()
                .show(
                        "reasons",
                        routing.sortingOf(task.petition()).orElseThrow().reasons())
                .show("received", handlings.of(matter).orElseThrow().receivedOn())
                .due(Duty.NOTICE, matter.organ())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var competence = new Competence(answers.get(FINDING), answers.get(BASIS));
        return Completion.unless(acceptance
                .confirm(OrganHandlingProcess.matter(task), competence)
                .refusals());
    }
}
