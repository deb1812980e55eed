package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.BacklogProgress;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.BacklogResolutions;
import org.huiyin.supervision.BacklogVerified;
import org.springframework.stereotype.Component;

/** 核实化解情况: the bureau speaks with the petitioner and compares plan, report and facts. */
@Component
class VerifyResolution implements OfficerTask {

    private static final Field<LocalDate> CONTACT_ON =
            Field.day("contactOn", "联系信访人日期").mandatory();
    private static final Field<String> CONTACT =
            Field.text("contact", "信访人的意见").atMost(4_000).mandatory();
    private static final Field<String> FINDINGS =
            Field.text("findings", "核实情况").atMost(4_000).mandatory();
    private static final Field<Verdict> VERDICT =
            Field.choice("verdict", "核实结果", Verdict.class, Verdict::label).mandatory();
    private static final Field<LocalDate> LAST_DAY = Field.day("lastDay", "另定的化解最后一日");
    private static final Field<String> QUESTION =
            Field.text("question", "提请联席会议研究的问题").atMost(4_000);

    private final BacklogOpening opening;
    private final BacklogRecords records;
    private final BacklogResolutions resolutions;
    private final BacklogProgress progress;
    private final BacklogConference conference;
    private final Clock clock;

    VerifyResolution(
            BacklogOpening opening,
            BacklogRecords records,
            BacklogResolutions resolutions,
            BacklogProgress progress,
            BacklogConference conference,
            Clock clock) {
        this.opening = opening;
        this.records = records;
        this.resolutions = resolutions;
        this.progress = progress;
        this.conference = conference;
        this.clock = clock;
    }

    enum Verdict {
        RESOLVED("已经化解"),
        AGAIN("没有化解，重新制定方案");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return BacklogProcess.VERIFY;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(CONTACT_ON, CONTACT, FINDINGS, VERDICT, LAST_DAY, QUESTION);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.backlog(task);
        var report = records.resolution(task.petition(), id).orElseThrow().act();
        String papers = report.papers();
        return opening.accepted(task)
                .show("reported", report.on())
                .show("resolution", report.text())
                .show("view", report.view().label())
                .show("papers", papers == null ? "没有列明" : papers)
                .show("reports", records.reported(task.petition(), id))
                .show(
                        "repeats",
                        repeats(
                                task.petition(),
                                records.matter(task.petition(), id).listedOn()))
                .values();
    }

    private String repeats(String petition, LocalDate since) {
        String found = progress.repeats(List.of(petition)).getOrDefault(petition, List.of()).stream()
                .filter(repeat -> !repeat.receivedOn().isBefore(since))
                .map(repeat -> Opening.written(repeat.receivedOn()) + "　" + repeat.petition())
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? "没有登记到再次信访" : found;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean again = answers.get(VERDICT) == Verdict.AGAIN;
        LocalDate lastDay = answers.orNull(LAST_DAY);
        if (again && lastDay == null) {
            return Completion.refused("没有化解的，请填写“另定的化解最后一日”。");
        }
        String question = again ? answers.orNull(QUESTION) : null;
        var against = conference.against(task.petition(), question);
        if (against.isEmpty()) {
            var found = new BacklogVerified(
                    LocalDate.now(clock),
                    opening.backlog(task),
                    answers.get(CONTACT_ON),
                    answers.get(CONTACT),
                    answers.get(FINDINGS),
                    again ? lastDay : null);
            against = resolutions.verify(task.petition(), opening.responsible(task), task.officer(), found);
        }
        if (against.isEmpty()) {
            against = conference.submit(task.petition(), task.post().organ(), question);
        }
        return against.isEmpty() ? Completion.done(BacklogProcess.RESOLVED.with(!again)) : Completion.unless(against);
    }
}
