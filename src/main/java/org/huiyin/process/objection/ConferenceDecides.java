package org.huiyin.process.objection;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Accepting;
import org.huiyin.handling.Jurisdiction;
import org.huiyin.handling.JurisdictionDecided.By;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 联席会议协调确定受理机关 (art. 24, paragraph 1), where no common superior has an office in the installation. */
@Component
class ConferenceDecides implements OfficerTask {

    private static final Field<By> BY =
            Field.choice("by", "确定方式", By.class, By::label).mandatory();
    private static final Field<String> DECIDER =
            Field.line("decider", "协调或者决定机关").mandatory();
    private static final Field<String> ORGAN = Field.line("organ", "受理的机关、单位").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "会议纪要或者决定文书").mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();

    private final Objected objected;
    private final Jurisdiction jurisdiction;
    private final Contributions contributions;

    ConferenceDecides(Objected objected, Jurisdiction jurisdiction, Contributions contributions) {
        this.objected = objected;
        this.jurisdiction = jurisdiction;
        this.contributions = contributions;
    }

    @Override
    public String key() {
        return ObjectionProcess.CONFERENCE_DECIDES;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(BY, DECIDER, ORGAN, PAPER, REASONS);
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
        var accepting = new Accepting(
                answers.get(BY), answers.get(DECIDER), answers.get(ORGAN), answers.get(PAPER), answers.get(REASONS));
        return ObjectionProcess.completion(
                jurisdiction.accepting(task.petition(), task.post().organ(), accepting));
    }
}
