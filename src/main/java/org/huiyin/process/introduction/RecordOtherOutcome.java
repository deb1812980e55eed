package org.huiyin.process.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.handling.FollowUps;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.Introductions;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Onward;
import org.huiyin.handling.OtherProcedure;
import org.huiyin.handling.OtherResult;
import org.huiyin.handling.OtherResultRecorded;
import org.huiyin.handling.Outcome;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记其他程序结果: what came of it, by when to ask again, or that the organ deals with the matter itself. */
@Component
class RecordOtherOutcome implements OfficerTask {

    private static final Field<OtherResult> RESULT =
            Field.choice("result", "结果", OtherResult.class, OtherResult::label).mandatory();
    private static final Field<LocalDate> CHECKED_ON =
            Field.day("checkedOn", "核实日期").mandatory();
    private static final Field<OtherProcedure> PROCEDURE =
            Field.choice("procedure", "实际经过的程序", OtherProcedure.class, OtherProcedure::label);
    private static final Field<LocalDate> ENDED_ON = Field.day("endedOn", "结果日期");
    private static final Field<String> DOCUMENT = Field.line("document", "文书名称和文号");
    private static final Field<String> NOTE =
            Field.text("note", "情况说明").atMost(2_000).mandatory();
    private static final Field<LocalDate> NEXT_ON = Field.day("nextOn", "下次跟踪日期");
    private static final Field<Onward> ONWARD = Field.choice("onward", "后续办理", Onward.class, Onward::label);
    private static final Field<String> REASONS =
            Field.text("onwardReasons", "后续办理的理由").atMost(2_000);

    private final Openings openings;
    private final Introductions introductions;
    private final FollowUps followUps;
    private final Clock clock;

    RecordOtherOutcome(Openings openings, Introductions introductions, FollowUps followUps, Clock clock) {
        this.openings = openings;
        this.introductions = introductions;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public String key() {
        return IntroductionProcess.RECORD_OTHER_OUTCOME;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RESULT, CHECKED_ON, PROCEDURE, ENDED_ON, DOCUMENT, NOTE, NEXT_ON, ONWARD, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = IntroductionProcess.matter(task);
        String earlier = earlier(matter);
        Introduced introduced = introductions.introduced(matter);
        LocalDate until = introduced.until();
        Opening opening = openings.of(task)
                .show("procedure", introduced.procedure().label())
                .show("target", introduced.target())
                .show("introduced", introduced.on())
                .show("linkage", introduced.linkage().label())
                .show("earlier", earlier.isEmpty() ? "尚未核实" : earlier)
                .due(Duty.FOLLOW_UP, matter.organ())
                .fill(CHECKED_ON, LocalDate.now(clock))
                .fill(PROCEDURE, introduced.procedure());
        return (until == null ? opening.show("until", "没有期限") : opening.show("until", until)).values();
    }

    private String earlier(Matter matter) {
        return followUps.of(matter).stream()
                .map(found -> found.on() + "　" + found.result().label() + "：" + found.note())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        OtherResult result = answers.get(RESULT);
        boolean pending = result == OtherResult.PENDING;
        boolean started = !pending && result != OtherResult.NOT_STARTED;
        boolean closed = result == OtherResult.NOT_IN_SCOPE;
        var found = new OtherResultRecorded(
                answers.get(CHECKED_ON),
                result,
                only(started, answers.orNull(PROCEDURE)),
                only(started, answers.orNull(ENDED_ON)),
                only(started, answers.orNull(DOCUMENT)),
                answers.get(NOTE),
                only(pending, answers.orNull(NEXT_ON)),
                only(closed, answers.orNull(ONWARD)),
                only(closed, answers.orNull(REASONS)));
        Outcome outcome = followUps.found(IntroductionProcess.matter(task), found);
        return outcome.refusals().isEmpty() ? done(found) : Completion.unless(outcome.refusals());
    }

    /** Fields that the form hides for this result do not count. */
    private static <T> @Nullable T only(boolean asked, @Nullable T value) {
        return asked ? value : null;
    }

    private static Completion done(OtherResultRecorded found) {
        boolean pending = found.result() == OtherResult.PENDING;
        var decisions = new HashMap<>(IntroductionProcess.PENDING.with(pending));
        if (!pending) {
            boolean resumed = found.onward() == Onward.RESUMED;
            decisions.putAll(IntroductionProcess.OUTCOME.with(
                    resumed ? IntroductionProcess.RESUMED : IntroductionProcess.INTRODUCED));
        }
        return Completion.done(decisions);
    }
}
