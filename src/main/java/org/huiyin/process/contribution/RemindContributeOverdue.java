package org.huiyin.process.contribution;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒协办超期: the co-organ learns that its contribution is late, and so does the lead, who depends on it. */
@Component
class RemindContributeOverdue implements JavaDelegate {

    private final Reminders reminders;
    private final Notices notices;
    private final Organization organization;

    RemindContributeOverdue(Reminders reminders, Notices notices, Organization organization) {
        this.reminders = reminders;
        this.notices = notices;
        this.organization = organization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONTRIBUTE, ContributionProcess.CO_ORGAN);
        String petition = execution.getProcessBusinessKey();
        String coOrgan = ContributionProcess.CO_ORGAN.read(execution);
        String lead = ContributionProcess.RESPONSIBLE_ORGAN.read(execution);
        notices.tell(
                "CONTRIBUTION LATE " + execution.getProcessInstanceId(),
                petition,
                "信访事项 " + petition + " 的协办单位" + organization.nameOf(coOrgan) + "没有按期反馈协办意见，请主办单位催促；主办单位的办理期限不因此顺延。",
                List.of(new Post(lead, Role.HANDLER)));
    }
}
