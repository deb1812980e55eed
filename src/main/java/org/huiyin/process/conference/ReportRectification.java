package org.huiyin.process.conference;

import java.util.List;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.Rectifications;
import org.springframework.stereotype.Component;

/** 反馈落实情况, by the organ that the decision concerns. */
@Component
class ReportRectification extends RectificationReport {

    ReportRectification(DecisionOpening opening, Rectifications rectifications) {
        super(opening, rectifications);
    }

    @Override
    public String key() {
        return DecisionProcess.REPORT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(TEXT, DONE_ON);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return report(task, answers, null);
    }
}
