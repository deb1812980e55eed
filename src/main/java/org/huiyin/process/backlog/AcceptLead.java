package org.huiyin.process.backlog;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.Backlogs;
import org.springframework.stereotype.Component;

/** 接案 (art. 18, paragraph 2), by the leader in charge in person. */
@Component
class AcceptLead implements OfficerTask {

    private static final Field<String> OPINION =
            Field.text("opinion", "包案要求").atMost(4_000).mandatory();

    private final BacklogOpening opening;
    private final Backlogs backlogs;

    AcceptLead(BacklogOpening opening, Backlogs backlogs) {
        this.opening = opening;
        this.backlogs = backlogs;
    }

    @Override
    public String key() {
        return BacklogProcess.ACCEPT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(OPINION);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.listed(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String backlog = opening.backlog(task);
        var against = backlogs.against(task.petition(), backlog, task.post(), task.officer());
        if (against.isEmpty()) {
            backlogs.accept(task.petition(), backlog, task.officer(), answers.get(OPINION));
        }
        return Completion.unless(against);
    }
}
