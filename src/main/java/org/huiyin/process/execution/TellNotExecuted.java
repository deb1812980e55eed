package org.huiyin.process.execution;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.ExecutionRecorded;
import org.huiyin.handling.Executions;
import org.huiyin.handling.Matter;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** 告知未执行: whoever sent the petition learns that its opinion is not carried out (art. 40). */
@Component
class TellNotExecuted implements JavaDelegate {

    private final Executions executions;
    private final Notices notices;
    private final Organization organization;

    TellNotExecuted(Executions executions, Notices notices, Organization organization) {
        this.executions = executions;
        this.notices = notices;
        this.organization = organization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String sender = ExecutionProcess.SENDER.read(execution);
        String organ = ExecutionProcess.RESPONSIBLE_ORGAN.read(execution);
        String petition = execution.getProcessBusinessKey();
        List<ExecutionRecorded> recorded = executions.recorded(new Matter(petition, organ));
        notices.tell(
                "NOT_EXECUTED " + petition + " " + organ + " " + recorded.size(),
                petition,
                "信访事项 " + petition + "：" + organization.nameOf(organ)
                        + "登记处理意见未执行。请查看案卷中的执行情况，督促其执行；拒不执行的，应当及时督办（《信访工作条例》第三十二条第二款、第四十条第一款）。",
                List.of(
                        new Post(sender, Role.REGISTRAR),
                        new Post(sender, Role.SUPERVISOR),
                        new Post(sender, Role.LEADER)));
    }
}
