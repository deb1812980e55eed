package org.huiyin.process.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.PassedOn;
import org.huiyin.handling.Passing;
import org.huiyin.handling.PassingTelling;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Telling;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 告知转送、交办去向 (art. 23, paragraph 1); then the lower organ receives the petition. */
@Component
class TellPassedOn implements OfficerTask {

    private static final Field<TellingWay> WAY =
            Field.choice("way", "告知方式", TellingWay.class, TellingWay::label).mandatory();
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");

    private final Openings openings;
    private final Passing passing;
    private final PassingTelling telling;
    private final Clock clock;

    TellPassedOn(Openings openings, Passing passing, PassingTelling telling, Clock clock) {
        this.openings = openings;
        this.passing = passing;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AcceptanceProcess.TELL_PASSED_ON;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, TOLD_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        PassedOn passed = passing.passedOn(AcceptanceProcess.matter(task));
        return openings.of(task)
                .petitioner()
                .show("organ", passed.toName())
                .show("decided", passed.on())
                .due(Duty.NOTICE, task.post().organ())
                .fill(TOLD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        TellingWay way = answers.get(WAY);
        LocalDate on = way == TellingWay.UNCLEAR ? null : answers.orNull(TOLD_ON);
        return Completion.unless(telling.tell(AcceptanceProcess.matter(task), new Telling(way, on))
                .refusals());
    }
}
