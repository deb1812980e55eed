package org.huiyin.process.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.ConferenceDecided;
import org.huiyin.supervision.ConferenceDecisions;
import org.huiyin.supervision.ConferenceMeasure;
import org.huiyin.supervision.ConferenceRecords;
import org.springframework.stereotype.Component;

/** 登记会议决定 (art. 39): one at a time, each of one organ; nothing is proposed, for people decide. */
@Component
class RecordDecision implements OfficerTask {

    private static final Field<ConferenceMeasure> MEASURE = Field.choice(
                    "measure", "措施", ConferenceMeasure.class, ConferenceMeasure::label)
            .mandatory();
    private static final Field<String> ORGAN = Field.line("organ", "责任单位").mandatory();
    private static final Field<LocalDate> LAST_DAY = Field.day("lastDay", "落实最后一日");
    private static final Field<String> DEMAND =
            Field.text("demand", "要求").atMost(4_000).mandatory();
    private static final Field<Boolean> MORE = Field.yesNo("more", "还有其他决定");

    private final ConferenceOpening opening;
    private final ConferenceRecords records;
    private final ConferenceDecisions decisions;

    RecordDecision(ConferenceOpening opening, ConferenceRecords records, ConferenceDecisions decisions) {
        this.opening = opening;
        this.records = records;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return ConferenceProcess.RECORD_DECISION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(MEASURE, ORGAN, LAST_DAY, DEMAND, MORE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String matter = opening.matter(task);
        var held = records.held(task.petition(), matter).orElseThrow().act();
        List<ConferenceDecided> decided = records.decided(task.petition(), matter);
        Opening form = opening.of(task)
                .show("minutes", held.minutes())
                .show("decided", ConferenceOpening.lines(decided, "尚无"))
                .choices("organs", decisions.organs(task.petition(), matter));
        List<ConferenceDecided> before = records.decidedBefore(task.petition(), matter);
        return (decided.size() < before.size() ? again(form, before, decided.size()) : form).values();
    }

    /** What the minutes sent back had at this place. */
    private static Opening again(Opening form, List<ConferenceDecided> before, int place) {
        ConferenceDecided earlier = before.get(place);
        form.fill(MEASURE, earlier.measure())
                .fill(ORGAN, earlier.organ())
                .fill(DEMAND, earlier.demand())
                .fill(MORE, place + 1 < before.size());
        LocalDate lastDay = earlier.lastDay();
        return lastDay == null ? form : form.fill(LAST_DAY, lastDay);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        List<String> refusals = decisions.decide(
                task.petition(),
                opening.matter(task),
                answers.get(MEASURE),
                answers.get(ORGAN),
                answers.orNull(LAST_DAY),
                answers.get(DEMAND));
        return refusals.isEmpty()
                ? Completion.done(ConferenceProcess.MORE.with(answers.find(MORE).orElse(false)))
                : Completion.unless(refusals);
    }
}
