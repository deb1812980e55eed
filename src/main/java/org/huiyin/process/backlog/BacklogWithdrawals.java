package org.huiyin.process.backlog;

import java.util.List;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.BacklogMatter;
import org.huiyin.supervision.BacklogResolutions;
import org.springframework.stereotype.Component;

/** Takes a matter off its list, ends its process and tells those who worked on it. In the caller's transaction. */
@Component
public class BacklogWithdrawals {

    private final BacklogResolutions resolutions;
    private final Instances instances;
    private final Notices notices;

    BacklogWithdrawals(BacklogResolutions resolutions, Instances instances, Notices notices) {
        this.resolutions = resolutions;
        this.instances = instances;
        this.notices = notices;
    }

    /** @param matter the petition's open entry */
    public void withdraw(BacklogMatter matter, String reason) {
        String petition = matter.entry().petition();
        String backlog = matter.item();
        resolutions.withdraw(petition, backlog, reason);
        instances.tellWhere(petition, BacklogProcess.BACKLOG.name(), backlog, BacklogProcess.WITHDRAWN);
        notices.tell(
                "BACKLOG_WITHDRAWN " + petition + " " + backlog,
                petition,
                "信访事项 " + petition + " 已撤出积案清单（" + backlog + "），化解任务和期限随之结束。理由见案卷。",
                List.of(
                        new Post(matter.entry().leadOrgan(), Role.LEADER),
                        new Post(matter.entry().organ(), Role.HANDLER)));
    }
}
