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
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.Conferences;
import org.huiyin.supervision.MeetingOutcome;
import org.springframework.stereotype.Component;

/** 登记会议情况: what the people there said; sent back, it opens with what was written before. */
@Component
class RecordMeeting implements OfficerTask {

    private static final Field<LocalDate> HELD_ON = Field.day("heldOn", "会议日期").mandatory();
    private static final Field<String> CHAIR = Field.line("chair", "主持人").mandatory();
    private static final Field<String> PRESENT =
            Field.text("present", "参会人员").atMost(2_000).mandatory();
    private static final Field<String> MINUTES = Field.text("minutes", "会议纪要").mandatory();
    private static final Field<MeetingOutcome> OUTCOME = Field.choice(
                    "outcome", "会议结果", MeetingOutcome.class, MeetingOutcome::label)
            .mandatory();

    private final ConferenceOpening opening;
    private final ConferenceRecords records;
    private final Conferences conferences;

    RecordMeeting(ConferenceOpening opening, ConferenceRecords records, Conferences conferences) {
        this.opening = opening;
        this.records = records;
        this.conferences = conferences;
    }

    @Override
    public String key() {
        return ConferenceProcess.RECORD_MEETING;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(HELD_ON, CHAIR, PRESENT, MINUTES, OUTCOME);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String matter = opening.matter(task);
        var planned = records.planned(task.petition(), matter).orElseThrow();
        var returned = records.returned(task.petition(), matter);
        Opening form = opening.of(task)
                .show("planned", Opening.written(planned.meetingOn()) + "，召集人" + planned.chair())
                .show("members", planned.members())
                .show("return", returned.orElse(""));
        if (returned.isEmpty()) {
            return form.fill(CHAIR, planned.chair())
                    .fill(PRESENT, planned.members())
                    .values();
        }
        var held = records.held(task.petition(), matter).orElseThrow().act();
        return form.fill(HELD_ON, held.on())
                .fill(CHAIR, held.chair())
                .fill(PRESENT, held.present())
                .fill(MINUTES, held.minutes())
                .fill(OUTCOME, held.outcome())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        MeetingOutcome outcome = answers.get(OUTCOME);
        List<String> refusals = conferences.held(
                task.petition(),
                opening.matter(task),
                answers.get(HELD_ON),
                answers.get(CHAIR),
                answers.get(PRESENT),
                answers.get(MINUTES),
                outcome);
        return refusals.isEmpty()
                ? Completion.done(ConferenceProcess.OUTCOME.with(outcome))
                : Completion.unless(refusals);
    }
}
