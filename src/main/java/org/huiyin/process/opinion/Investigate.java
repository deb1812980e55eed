package org.huiyin.process.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.handling.InvestigationStep;
import org.huiyin.handling.InvestigationStep.Kind;
import org.huiyin.handling.Investigations;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Hearings;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 调查核实 (art. 31, item 6): one step at a time, until the officer says that all is established. */
@Component
class Investigate implements OfficerTask {

    private static final Field<Kind> KIND = Field.choice("kind", "调查方式", Kind.class, Kind::label);
    private static final Field<LocalDate> ON = Field.day("on", "调查日期");
    private static final Field<String> OFFICERS = Field.line("officers", "工作人员");
    private static final Field<String> OTHERS = Field.line("others", "参加人员");
    private static final Field<String> FINDINGS = Field.text("findings", "调查情况");
    private static final Field<String> HARDSHIP =
            Field.text("hardship", "困难情况及帮扶建议").atMost(2_000);
    private static final Field<Boolean> HEARING = Field.yesNo("hearing", "举行听证");
    private static final Field<Boolean> ENDED = Field.yesNo("ended", "调查结束");
    private static final Field<String> ESTABLISHED = Field.text("established", "查明的事实");

    private final Openings openings;
    private final Investigations investigations;
    private final Hearings hearings;
    private final Clock clock;

    Investigate(Openings openings, Investigations investigations, Hearings hearings, Clock clock) {
        this.openings = openings;
        this.investigations = investigations;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return OpinionProcess.INVESTIGATE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(KIND, ON, OFFICERS, OTHERS, FINDINGS, HARDSHIP, HEARING, ENDED, ESTABLISHED);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var steps = investigations.steps(OpinionProcess.matter(task));
        return openings.of(task)
                .facts()
                .due(Duty.HANDLE, task.post().organ())
                .show("steps", steps.isEmpty() ? "尚无" : DraftShown.steps(steps))
                .show("hearings", hearings.told(task.petition(), task.post().organ(), ""))
                .fill(ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean ended = answers.find(ENDED).orElse(false);
        boolean heard = answers.find(HEARING).orElse(false);
        if (heard && ended) {
            return Completion.refused("举行听证以后再结束调查，请去掉“调查结束”的勾选（第三十一条第六项）。");
        }
        if (heard && answers.find(KIND).isEmpty()) {
            return next(false, true);
        }
        List<String> missing = missing(answers, ended);
        if (!missing.isEmpty()) {
            return Completion.unless(missing);
        }
        if (chairs(task, answers)) {
            return Completion.refused("“工作人员”中有本件听证的主持人，主持人不能参加本件的调查，请由其他人员调查（第三十一条第六项）。");
        }
        String established = ended ? answers.orNull(ESTABLISHED) : null;
        var refusals = investigations
                .completed(OpinionProcess.matter(task), step(answers), established)
                .refusals();
        return refusals.isEmpty() ? next(ended, heard) : Completion.unless(refusals);
    }

    /** Names are typed; who chairs the hearing is known by name too. */
    private boolean chairs(TaskAt task, Answers answers) {
        var chairs = hearings.chairs(task.petition(), task.post().organ());
        return answers.find(KIND).isPresent() && officers(answers).stream().anyMatch(chairs::contains);
    }

    private static Completion next(boolean ended, boolean heard) {
        var decisions = new HashMap<String, Object>();
        decisions.putAll(OpinionProcess.INVESTIGATED.with(ended));
        decisions.putAll(
                OpinionProcess.HEARING.with(heard ? OpinionProcess.Hearing.HANDLE : OpinionProcess.Hearing.NONE));
        return Completion.done(decisions);
    }

    /** What a step needs it needs only where there is a step; likewise the end. */
    private static List<String> missing(Answers answers, boolean ended) {
        Stream<Field<?>> needed = answers.find(KIND).isPresent() ? Stream.of(ON, OFFICERS, FINDINGS) : Stream.empty();
        return Stream.concat(needed, ended ? Stream.of(ESTABLISHED) : Stream.empty())
                .filter(field -> answers.find(field).isEmpty())
                .map(field -> "请填写“" + field.label() + "”。")
                .toList();
    }

    private static @Nullable InvestigationStep step(Answers answers) {
        Kind kind = answers.orNull(KIND);
        if (kind == null) {
            return null;
        }
        return new InvestigationStep(
                answers.get(ON),
                kind,
                officers(answers),
                answers.orNull(OTHERS),
                answers.get(FINDINGS),
                answers.orNull(HARDSHIP));
    }

    private static List<String> officers(Answers answers) {
        return Arrays.stream(answers.get(OFFICERS).split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
