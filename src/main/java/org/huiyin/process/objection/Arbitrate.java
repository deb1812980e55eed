package org.huiyin.process.objection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.handling.Accepting;
import org.huiyin.handling.Jurisdiction;
import org.huiyin.handling.JurisdictionDecided.By;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 共同的上一级机关决定受理机关 (art. 24, paragraph 1). */
@Component
class Arbitrate implements OfficerTask {

    private static final Field<String> ORGAN = Field.line("organ", "受理的机关、单位").mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "决定理由").mandatory();

    private final Objected objected;
    private final Jurisdiction jurisdiction;
    private final Contributions contributions;
    private final Organization organization;

    Arbitrate(Objected objected, Jurisdiction jurisdiction, Contributions contributions, Organization organization) {
        this.objected = objected;
        this.jurisdiction = jurisdiction;
        this.contributions = contributions;
        this.organization = organization;
    }

    @Override
    public String key() {
        return ObjectionProcess.ARBITRATE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ORGAN, REASONS);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("paper");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return objected.of(task)
                .due(Duty.ARBITRATE, task.post().organ())
                .choices("organs", ObjectionProcess.names(contributions.candidates(task.petition())))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String superior = task.post().organ();
        var accepting = new Accepting(
                By.SUPERIOR, organization.nameOf(superior), answers.get(ORGAN), null, answers.get(REASONS));
        return ObjectionProcess.completion(jurisdiction.accepting(task.petition(), superior, accepting));
    }
}
