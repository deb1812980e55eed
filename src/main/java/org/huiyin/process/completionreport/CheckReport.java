package org.huiyin.process.completionreport;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.CompletionReport;
import org.huiyin.handling.CompletionReports;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审核办结报告: the assigner accepts, or rejects with what must be supplemented; the served opinion stays as it is. */
@Component
class CheckReport implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审核结论", Decision.class, Decision::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "补充要求");

    private final Openings openings;
    private final CompletionReports reports;
    private final Organization organization;

    CheckReport(Openings openings, CompletionReports reports, Organization organization) {
        this.openings = openings;
        this.reports = reports;
        this.organization = organization;
    }

    @Override
    public String key() {
        return CompletionReportProcess.CHECK_REPORT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Acts.Done<CompletionReport> report = reports.latest(task.petition()).orElseThrow();
        return openings.of(task)
                .show("organ", reporting(new Matter(task.petition(), report.organ())))
                .show("author", organization.officerName(report.officer()))
                .show("written", report.act().on())
                .show("course", report.act().course())
                .show("result", report.act().result())
                .show("settled", report.act().settled())
                .due(Duty.REPORT_BACK, report.organ())
                .values();
    }

    /** With the organs that passed the assignment on, which have word of the report. */
    private String reporting(Matter matter) {
        var through = reports.through(matter).stream().map(organization::nameOf).toList();
        return organization.nameOf(matter.organ())
                + (through.isEmpty() ? "" : "（由" + String.join("、", through) + "转交，已知会）");
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean accepted = answers.get(DECISION) == Decision.ACCEPT;
        String rejected = accepted ? null : answers.orNull(REASON);
        if (!accepted && rejected == null) {
            return Completion.refused("请填写“补充要求”，说明需要补充的内容。");
        }
        var refusals = reports.checked(task.petition(), task.post().organ(), task.officer(), rejected)
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(CompletionReportProcess.ACCEPTED.with(accepted))
                : Completion.unless(refusals);
    }

    /** What the assigner says. */
    enum Decision {
        ACCEPT("认可"),
        REJECT("退回补充");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
