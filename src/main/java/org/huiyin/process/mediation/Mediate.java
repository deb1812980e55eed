package org.huiyin.process.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.MediationHeld;
import org.huiyin.handling.MediationHeld.Result;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 主持调解 (art. 33): as many sessions as both sides want. */
@Component
class Mediate implements OfficerTask {

    private static final Field<LocalDate> HELD_ON = Field.day("heldOn", "调解日期").mandatory();
    private static final Field<Result> RESULT =
            Field.choice("result", "调解结果", Result.class, Result::label).mandatory();
    private static final Field<String> PARTICIPANTS =
            Field.text("participants", "参加人").atMost(2_000).mandatory();
    private static final Field<String> RECORD = Field.text("record", "调解情况").mandatory();

    private final Openings openings;
    private final Mediations mediations;
    private final Clock clock;

    Mediate(Openings openings, Mediations mediations, Clock clock) {
        this.openings = openings;
        this.mediations = mediations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return MediationProcess.MEDIATE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(HELD_ON, RESULT, PARTICIPANTS, RECORD);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = MediationProcess.matter(task);
        String sessions = mediations.sessions(matter);
        return openings.of(task)
                .petitioner()
                .show("consent", mediations.underWay(matter).consents())
                .show("sessions", sessions.isEmpty() ? "尚无" : sessions)
                .fill(HELD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Result result = answers.get(RESULT);
        var held = new MediationHeld(answers.get(HELD_ON), result, answers.get(PARTICIPANTS), answers.get(RECORD));
        var refusals = mediations.held(MediationProcess.matter(task), held).refusals();
        return refusals.isEmpty()
                ? Completion.done(MediationProcess.MEDIATED.with(result))
                : Completion.unless(refusals);
    }
}
