package org.huiyin.process.conference;

import java.util.List;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.Rectifications;
import org.springframework.stereotype.Component;

/** 登记落实情况, by the conference's office for an organ that cannot be given a task. */
@Component
class RecordRectification extends RectificationReport {

    private static final Field<String> SOURCE = Field.line("source", "凭据").mandatory();

    RecordRectification(DecisionOpening opening, Rectifications rectifications) {
        super(opening, rectifications);
    }

    @Override
    public String key() {
        return DecisionProcess.RECORD;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(TEXT, SOURCE, DONE_ON);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return report(task, answers, answers.get(SOURCE));
    }
}
