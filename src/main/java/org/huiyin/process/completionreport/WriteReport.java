package org.huiyin.process.completionreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.CompletionReport;
import org.huiyin.handling.CompletionReports;
import org.huiyin.handling.Matter;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 撰写办结报告 (art. 22); a rejected report opens with its text and what is missing. */
@Component
class WriteReport implements OfficerTask {

    private static final Field<String> COURSE = Field.text("course", "办理过程").mandatory();
    private static final Field<String> RESULT = Field.text("result", "办理结果及送达").mandatory();
    private static final Field<String> SETTLED =
            Field.text("settled", "落实和稳定情况").mandatory();

    private final Openings openings;
    private final CompletionReports reports;
    private final Clock clock;

    WriteReport(Openings openings, CompletionReports reports, Clock clock) {
        this.openings = openings;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String key() {
        return CompletionReportProcess.WRITE_REPORT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(COURSE, RESULT, SETTLED);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Opening opening = openings.of(task)
                .show("rejected", reports.rejected(task.petition()).orElse(""))
                .due(Duty.REPORT_BACK, task.post().organ());
        reports.latest(task.petition())
                .map(Acts.Done::act)
                .ifPresent(before -> opening.fill(COURSE, before.course())
                        .fill(RESULT, before.result())
                        .fill(SETTLED, before.settled()));
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var report = new CompletionReport(
                LocalDate.now(clock), answers.get(COURSE), answers.get(RESULT), answers.get(SETTLED));
        var matter = new Matter(task.petition(), task.post().organ());
        return Completion.unless(reports.written(matter, report).refusals());
    }
}
