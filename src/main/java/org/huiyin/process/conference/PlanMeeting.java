package org.huiyin.process.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.ConferenceOutcomes;
import org.huiyin.supervision.Conferences;
import org.springframework.stereotype.Component;

/** 安排联席会议议程: when and with whom a matter is studied, or why it is not. */
@Component
class PlanMeeting implements OfficerTask {

    private static final Field<Agenda> AGENDA =
            Field.choice("agenda", "是否列入议程", Agenda.class, Agenda::label).mandatory();
    private static final Field<String> CHAIR = Field.line("chair", "召集人").mandatory();
    private static final Field<LocalDate> MEETING_ON = Field.day("meetingOn", "会议日期");
    private static final Field<String> MEMBERS =
            Field.text("members", "参会单位和人员").atMost(2_000);
    private static final Field<String> REASON = Field.text("reason", "不列入的理由").atMost(2_000);

    private final ConferenceOpening opening;
    private final Conferences conferences;
    private final ConferenceOutcomes outcomes;

    PlanMeeting(ConferenceOpening opening, Conferences conferences, ConferenceOutcomes outcomes) {
        this.opening = opening;
        this.conferences = conferences;
        this.outcomes = outcomes;
    }

    enum Agenda {
        LISTED("列入议程"),
        DECLINED("不列入议程");

        private final String label;

        Agenda(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return ConferenceProcess.PLAN;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AGENDA, CHAIR, MEETING_ON, MEMBERS, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean listed = answers.get(AGENDA) == Agenda.LISTED;
        List<String> missing = listed ? answers.missing(MEETING_ON, MEMBERS) : answers.missing(REASON);
        if (!missing.isEmpty()) {
            return new Completion.Refused(missing);
        }
        List<String> refusals = listed ? plan(task, answers) : decline(task, answers);
        return refusals.isEmpty()
                ? Completion.done(ConferenceProcess.PLANNED.with(listed))
                : Completion.unless(refusals);
    }

    private List<String> plan(TaskAt task, Answers answers) {
        return conferences.plan(
                task.petition(),
                opening.matter(task),
                answers.get(CHAIR),
                answers.get(MEETING_ON),
                answers.get(MEMBERS));
    }

    private List<String> decline(TaskAt task, Answers answers) {
        String matter = opening.matter(task);
        conferences.decline(task.petition(), matter, answers.get(CHAIR), answers.get(REASON));
        outcomes.declined(task.petition(), matter, answers.get(CHAIR), answers.get(REASON));
        return List.of();
    }
}
