package org.huiyin.process.objection;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Jurisdiction;
import org.huiyin.handling.ObjectionDecided.Decision;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审核异议 (art. 23, paragraph 3), by whoever sent the petition. */
@Component
class DecideObjection implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审核结果", Decision.class, Decision::label).mandatory();
    private static final Field<String> REASONS =
            Field.text("reasons", "核实情况和理由").mandatory();

    private final Objected objected;
    private final Jurisdiction jurisdiction;

    DecideObjection(Objected objected, Jurisdiction jurisdiction) {
        this.objected = objected;
        this.jurisdiction = jurisdiction;
    }

    @Override
    public String key() {
        return ObjectionProcess.DECIDE_OBJECTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return objected.of(task).due(Duty.DECIDE_OBJECTION, task.post().organ()).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return ObjectionProcess.completion(
                jurisdiction.decide(task.petition(), task.post().organ(), answers.get(DECISION), answers.get(REASONS)));
    }
}
