package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 报告重大紧急信访信息 (art. 25): by any organ that deals with the petition. */
@Component
@Order(152)
class ReportUrgent implements AnyTimeAct {

    private final UrgentForm form;
    private final UrgentRecords records;

    ReportUrgent(UrgentForm form, UrgentRecords records) {
        this.form = form;
        this.records = records;
    }

    @Override
    public String key() {
        return "urgent";
    }

    @Override
    public String title() {
        return "报告重大紧急信访信息";
    }

    @Override
    public String help() {
        return UrgentForm.HELP;
    }

    @Override
    public List<Entry> entries() {
        return UrgentForm.entries();
    }

    @Override
    public List<Entry> entries(At at) {
        return form.entries(at.organ());
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER, Role.LEADER);
    }

    @Override
    public Until until() {
        return Until.NEVER;
    }

    @Override
    public String against(At at) {
        return records.open(at.petition(), at.organ())
                .map(report -> "本单位的报告（" + report + "）还没有解除，请在“起草紧急信访信息”任务中续报，不另行报告。")
                .orElse("");
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return form.choices(at.petition(), at.organ());
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String against = form.against(at.organ(), answers);
        return against.isEmpty() ? form.begin(at.petition(), at.organ(), answers) : Completion.refused(against);
    }
}
