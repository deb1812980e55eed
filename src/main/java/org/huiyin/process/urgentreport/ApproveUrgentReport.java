package org.huiyin.process.urgentreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Consent;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentReports;
import org.springframework.stereotype.Component;

/** 审批紧急信访信息, by a head of the reporting organ who did not draft it; nothing leaves before. */
@Component
class ApproveUrgentReport implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审批意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由").atMost(2_000);

    private final UrgentOpening opening;
    private final UrgentRecords records;
    private final UrgentReports reports;
    private final Organization organization;

    ApproveUrgentReport(
            UrgentOpening opening, UrgentRecords records, UrgentReports reports, Organization organization) {
        this.opening = opening;
        this.records = records;
        this.reports = reports;
        this.organization = organization;
    }

    @Override
    public String key() {
        return UrgentProcess.APPROVE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var drafted = records.drafted(task.petition(), opening.report(task));
        LocalDate nextOn = drafted.act().nextOn();
        return opening.of(task)
                .show("drafter", organization.officerName(drafted.officer()))
                .show("next", nextOn == null ? "不再续报" : Opening.written(nextOn))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean approved = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!approved && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要补充、核实的内容；核实期间不得缓报（第四十六条）。");
        }
        List<String> refusals =
                reports.examine(task.petition(), opening.report(task), task.officer(), approved ? null : reason);
        return refusals.isEmpty()
                ? Completion.done(UrgentProcess.APPROVED.with(approved))
                : Completion.unless(refusals);
    }
}
