package org.huiyin.process.redo;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Redos;
import org.springframework.stereotype.Component;

/** 对照审核: the opinion that was revoked and the new one side by side; the legal officer says what changed. */
@Component
class CompareOpinions extends RedraftExamination {

    private static final Field<String> CHANGED = Field.text("changed", "与原处理意见的不同");

    CompareOpinions(RedoOpening opening, Redos redos) {
        super(opening, redos);
    }

    @Override
    public String key() {
        return "UserTask_CompareOpinions";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(decision(), CHANGED, reason());
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening().withDraft(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return examine(task, answers, true, answers.orNull(CHANGED));
    }
}
