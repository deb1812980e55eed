package org.huiyin.process.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.PerformanceManner;
import org.huiyin.handling.Performances;
import org.huiyin.handling.Performed;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 依法履行职责 (art. 31, item 5). */
@Component
class Perform implements OfficerTask {

    private static final Field<PerformanceManner> MANNER = Field.choice(
                    "manner", "履行结论", PerformanceManner.class, PerformanceManner::label)
            .mandatory();
    private static final Field<LocalDate> PERFORMED_ON = Field.day("performedOn", "履行日期");
    private static final Field<String> MEASURES =
            Field.text("measures", "履行情况或者不予履行的理由").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律依据").mandatory();

    private final Openings openings;
    private final Performances performances;
    private final HandlingRecords handlings;
    private final Clock clock;

    Perform(Openings openings, Performances performances, HandlingRecords handlings, Clock clock) {
        this.openings = openings;
        this.performances = performances;
        this.handlings = handlings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return PerformanceProcess.PERFORM;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(MANNER, PERFORMED_ON, MEASURES, BASIS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = PerformanceProcess.matter(task);
        return openings.of(task)
                .facts()
                .show("received", handlings.of(matter).orElseThrow().receivedOn())
                .due(Duty.PERFORM, matter.organ())
                .fill(PERFORMED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        PerformanceManner manner = answers.get(MANNER);
        LocalDate on = manner == PerformanceManner.DECLINED ? LocalDate.now(clock) : answers.orNull(PERFORMED_ON);
        if (on == null) {
            return Completion.refused("请填写“履行日期”。");
        }
        var performed = new Performed(on, manner, answers.get(MEASURES), answers.get(BASIS));
        return Completion.unless(performances
                .performed(PerformanceProcess.matter(task), performed)
                .refusals());
    }
}
