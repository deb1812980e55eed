package org.huiyin.process.backlog;

import java.util.HashMap;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.Backlogs;
import org.springframework.stereotype.Component;

/** Puts a petition on a list of backlog and starts its process, archived or not. In the caller's transaction. */
@Component
public class BacklogStarts {

    private final Backlogs backlogs;
    private final Instances instances;

    BacklogStarts(Backlogs backlogs, Instances instances) {
        this.backlogs = backlogs;
        this.instances = instances;
    }

    /** Id of the entry within the petition, such as 积案1. */
    public String begin(BacklogEntry entry) {
        String backlog = backlogs.list(entry);
        var variables = new HashMap<String, Object>();
        variables.putAll(BacklogProcess.BACKLOG.with(backlog));
        variables.putAll(BacklogProcess.BUREAU.with(entry.bureau()));
        variables.putAll(BacklogProcess.LEAD_ORGAN.with(entry.leadOrgan()));
        variables.putAll(BacklogProcess.RESPONSIBLE.with(entry.organ()));
        instances.start(BacklogProcess.KEY, entry.petition(), variables);
        return backlog;
    }
}
