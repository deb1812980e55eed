package org.huiyin.process.redo;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Redos;
import org.springframework.stereotype.Component;

/** 审批重新作出的意见, by the head of the organ. */
@Component
class ApproveRedraft extends RedraftExamination {

    ApproveRedraft(RedoOpening opening, Redos redos) {
        super(opening, redos);
    }

    @Override
    public String key() {
        return "UserTask_ApproveRedraft";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(decision(), reason());
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening().withDraft(task).show("changed", changed(task)).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return examine(task, answers, false, null);
    }
}
