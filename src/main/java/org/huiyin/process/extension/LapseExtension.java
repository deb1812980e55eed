package org.huiyin.process.extension;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.ExtensionOver.Cause;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** 登记延长申请失效: the sixty days ended before everybody was told; handler and head learn that nothing was extended. */
@Component
class LapseExtension implements JavaDelegate {

    private final Extensions extensions;
    private final Notices notices;

    LapseExtension(Extensions extensions, Notices notices) {
        this.extensions = extensions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Matter matter = ExtensionProcess.matter(execution);
        extensions.over(matter, Cause.LAPSED);
        notices.tell(
                "EXTENSION LAPSED " + execution.getProcessInstanceId(),
                matter.petition(),
                "信访事项 " + matter.petition() + " 延长办理期限的申请已经失效：期限届满之前没有完成审批并告知每位信访人，办理期限没有延长，请立即办结（第三十四条）。",
                List.of(new Post(matter.organ(), Role.HANDLER), new Post(matter.organ(), Role.LEADER)));
    }
}
