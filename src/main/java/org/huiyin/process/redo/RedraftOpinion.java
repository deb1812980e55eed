package org.huiyin.process.redo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Redos;
import org.huiyin.review.Redrafted;
import org.springframework.stereotype.Component;

/** 重新起草处理意见: another opinion on what was investigated anew. */
@Component
class RedraftOpinion implements OfficerTask {

    private static final Field<String> INVESTIGATORS =
            Field.line("investigators", "重新调查人员").mandatory();
    private static final Field<String> INQUIRY = Field.text("inquiry", "重新调查情况").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "事实和理由").mandatory();
    private static final Field<String> ANSWERS =
            Field.text("answers", "对各项诉求的答复").mandatory();
    private static final Field<Conclusion> CONCLUSION =
            Field.choice("outcome", "处理结论", Conclusion.class, Conclusion::label).mandatory();
    private static final Field<String> OPINION = Field.text("opinion", "处理意见").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律法规依据").mandatory();
    private static final Field<LocalDate> EXECUTE_BY = Field.day("executeBy", "执行最后一日");

    private final RedoOpening opening;
    private final Redos redos;
    private final Clock clock;

    RedraftOpinion(RedoOpening opening, Redos redos, Clock clock) {
        this.opening = opening;
        this.redos = redos;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "UserTask_RedraftOpinion";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(INVESTIGATORS, INQUIRY, FACTS, ANSWERS, CONCLUSION, OPINION, BASIS, EXECUTE_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Opening form = opening.of(task).facts().show("return", opening.returned(task));
        redos.draft(task.petition(), opening.request(task)).ifPresent(done -> reopen(form, done.act()));
        return form.values();
    }

    private static void reopen(Opening form, Redrafted before) {
        form.fill(INVESTIGATORS, String.join("、", before.investigators()))
                .fill(INQUIRY, before.inquiry())
                .fill(FACTS, before.opinion().facts())
                .fill(ANSWERS, before.opinion().answers())
                .fill(CONCLUSION, before.opinion().conclusion())
                .fill(OPINION, before.opinion().opinion())
                .fill(BASIS, before.opinion().basis());
        LocalDate executeBy = before.executeBy();
        if (executeBy != null) {
            form.fill(EXECUTE_BY, executeBy);
        }
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = RedoProcess.matter(task);
        List<String> investigators = Arrays.stream(answers.get(INVESTIGATORS).split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        var opinion = new Opinion(
                answers.get(FACTS),
                answers.get(ANSWERS),
                answers.get(CONCLUSION),
                answers.get(OPINION),
                answers.get(BASIS));
        var draft = new Redrafted(
                LocalDate.now(clock),
                opening.request(task),
                investigators,
                answers.get(INQUIRY),
                opinion,
                answers.orNull(EXECUTE_BY));
        return Completion.unless(redos.drafted(matter, draft).refusals());
    }
}
