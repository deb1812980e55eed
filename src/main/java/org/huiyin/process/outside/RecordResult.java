package org.huiyin.process.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Direction;
import org.huiyin.routing.OutsideAnswer;
import org.huiyin.routing.OutsideOrgans;
import org.huiyin.routing.OutsideReceived;
import org.huiyin.routing.OutsideResult;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** 登记办理结果 (art. 22): what came back, or that the organ outside was asked and nothing has. */
@Component
class RecordResult implements OfficerTask {

    private static final Field<Reported> RESULT =
            Field.choice("result", "办理结果", Reported.class, Reported::label).mandatory();
    private static final Field<LocalDate> ON = Field.day("resultOn", "结果日期");
    private static final Field<String> PAPER = Field.line("paper", "对方文书及文号");
    private static final Field<String> CONTENT = Field.text("content", "办理结果或者退回理由");

    private final Chase chase;
    private final OutsideOrgans outside;
    private final Routing routing;
    private final Acts acts;

    RecordResult(Chase chase, OutsideOrgans outside, Routing routing, Acts acts) {
        this.chase = chase;
        this.outside = outside;
        this.routing = routing;
        this.acts = acts;
    }

    enum Reported {
        ANSWERED("已办结并反馈", OutsideOrganProcess.ANSWERED),
        TAKEN_OVER("已接收，依照有关规定自行处理", OutsideOrganProcess.TAKEN_OVER),
        HANDED_BACK("退回，认为不属于其职权", OutsideOrganProcess.HANDED_BACK),
        NONE_YET("尚无结果，已催问", OutsideOrganProcess.RECEIVED);

        private final String label;
        private final String outcome;

        Reported(String label, String outcome) {
            this.label = label;
            this.outcome = outcome;
        }

        String label() {
            return label;
        }

        OutsideAnswer answer() {
            return OutsideAnswer.valueOf(name());
        }
    }

    @Override
    public String key() {
        return OutsideOrganProcess.RECORD_RESULT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RESULT, ON, PAPER, CONTENT, Chase.HOW, Chase.NEXT_DAY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        LocalDate received = acts.latest(task.petition(), task.post().organ(), OutsideReceived.class)
                .map(OutsideReceived::on)
                .orElseThrow();
        Direction direction =
                routing.sortingOf(task.petition()).map(Sorting::direction).orElseThrow();
        return chase.opening(task)
                .show("direction", direction.label())
                .show("received", received)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Reported reported = answers.get(RESULT);
        List<String> refusals =
                reported == Reported.NONE_YET ? chase.chased(task, answers) : result(task, answers, reported);
        return refusals.isEmpty()
                ? Completion.done(OutsideOrganProcess.OUTCOME.with(reported.outcome))
                : Completion.unless(refusals);
    }

    private List<String> result(TaskAt task, Answers answers, Reported reported) {
        LocalDate on = answers.orNull(ON);
        String paper = answers.orNull(PAPER);
        String content = answers.orNull(CONTENT);
        if (on == null || paper == null || content == null) {
            return List.of("请填写“结果日期”“对方文书及文号”和“办理结果或者退回理由”（第二十二条）。");
        }
        var result = new OutsideResult(on, reported.answer(), paper, content);
        return outside.result(task.petition(), task.post().organ(), result).refusals();
    }
}
