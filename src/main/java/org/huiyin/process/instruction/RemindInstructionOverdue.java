package org.huiyin.process.instruction;

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

/** 提醒批示反馈超期: the bureau learns that its answer is late, and the office that waits for it does too. */
@Component
class RemindInstructionOverdue implements JavaDelegate {

    private final Reminders reminders;
    private final Notices notices;
    private final Organization organization;

    RemindInstructionOverdue(Reminders reminders, Notices notices, Organization organization) {
        this.reminders = reminders;
        this.notices = notices;
        this.organization = organization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.INSTRUCTION, InstructionProcess.BUREAU);
        String petition = execution.getProcessBusinessKey();
        String bureau = InstructionProcess.BUREAU.read(execution);
        notices.tell(
                "INSTRUCTION LATE " + execution.getId(),
                petition,
                "信访事项 " + petition + " 的批示，" + organization.nameOf(bureau) + "没有按期反馈办理情况，请予催促（第二十二条第一款第一项）。",
                List.of(new Post(InstructionProcess.DECIDER.read(execution), Role.GOVERNMENT_OFFICE)));
    }
}
