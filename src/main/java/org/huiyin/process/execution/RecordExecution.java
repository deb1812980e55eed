package org.huiyin.process.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.handling.ExecutionRecorded;
import org.huiyin.handling.ExecutionRecorded.State;
import org.huiyin.handling.Executions;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OpinionInForce;
import org.huiyin.handling.Opinions;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.execution.ExecutionProcess.Executed;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 登记执行情况 (art. 32); what is not carried out stays open. */
@Component
class RecordExecution implements OfficerTask {

    private static final Field<State> STATE =
            Field.choice("state", "执行情况", State.class, State::label).mandatory();
    private static final Field<LocalDate> EXECUTED_ON =
            Field.day("executedOn", "执行日期").mandatory();
    private static final Field<String> TEXT = Field.text("text", "情况说明").mandatory();
    private static final Field<String> NEXT = Field.text("next", "尚待执行的内容和安排");

    private final Openings openings;
    private final Opinions opinions;
    private final Executions executions;
    private final Clock clock;

    RecordExecution(Openings openings, Opinions opinions, Executions executions, Clock clock) {
        this.openings = openings;
        this.opinions = opinions;
        this.executions = executions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ExecutionProcess.RECORD_EXECUTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(STATE, EXECUTED_ON, TEXT, NEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = ExecutionProcess.matter(task);
        OpinionInForce opinion = opinions.inForce(matter);
        return openings.of(task)
                .show("opinion", opinion.number())
                .show("outcome", opinion.conclusion().label())
                .show("text", opinions.textInForce(matter).opinion())
                .show("before", before(executions.recorded(matter)))
                .due(Duty.EXECUTE, matter.organ())
                .fill(EXECUTED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        State state = answers.get(STATE);
        String next = state.over() ? null : answers.orNull(NEXT);
        var execution = new ExecutionRecorded(answers.get(EXECUTED_ON), state, answers.get(TEXT), next);
        var refusals =
                executions.record(ExecutionProcess.matter(task), execution).refusals();
        return refusals.isEmpty()
                ? Completion.done(ExecutionProcess.EXECUTED.with(executed(state)))
                : Completion.unless(refusals);
    }

    private static Executed executed(State state) {
        if (state.over()) {
            return Executed.DONE;
        }
        return state == State.IN_PART ? Executed.IN_PART : Executed.NOT;
    }

    private static String before(List<ExecutionRecorded> recorded) {
        return recorded.isEmpty()
                ? "尚无"
                : recorded.stream()
                        .map(each -> each.on() + "　" + each.state().label() + "：" + each.text())
                        .collect(Collectors.joining("\n"));
    }
}
