package org.huiyin.process.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationAnswers;
import org.springframework.stereotype.Component;

/** 登记收到的反馈: the bureau puts down the paper of an addressee outside the installation. */
@Component
class RecordFeedback extends Feedback {

    private static final Field<LocalDate> RECEIVED_ON =
            Field.day("receivedOn", "收到日期").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "来文文号").mandatory();

    RecordFeedback(RecommendationOpening opening, RecommendationAnswers recommendations) {
        super(opening, recommendations);
    }

    @Override
    public String key() {
        return "UserTask_RecordFeedback";
    }

    @Override
    public List<Field<?>> fields() {
        var fields = new ArrayList<>(super.fields());
        fields.addAll(List.of(RECEIVED_ON, PAPER));
        return fields;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return answered(task, answer(answers).onPaper(answers.get(RECEIVED_ON), answers.get(PAPER)));
    }
}
