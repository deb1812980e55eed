package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the petitioner was invited to evaluate, or why not.
 *
 * @param on day of the invitation, or on which the ground was put down
 * @param ground why the matter is out of scope, or null
 * @param bureau what the petitioner said on the spot of the petition bureau, or null
 * @param organ what the petitioner said on the spot of the responsible organ, or null
 */
public record EvaluationInvited(
        LocalDate on,
        InvitationWay way,
        @Nullable String ground,
        @Nullable Level bureau,
        @Nullable Level organ) implements Act {

    @Override
    public String action() {
        return way.invites() ? "EVALUATION_INVITED" : "EVALUATION_NOT_INVITED";
    }

    @Override
    public String title() {
        return "引导评价";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("邀请方式", way.label());
        if (ground != null) {
            lines.put("理由", ground);
        }
        if (bureau != null) {
            lines.put("对信访部门的评价", bureau.label());
        }
        if (organ != null) {
            lines.put("对责任单位的评价", organ.label());
        }
        return lines;
    }

    /** Whether an answer may still come: invited, and not both evaluated on the spot. */
    boolean waits() {
        return way.invites() && (bureau == null || organ == null);
    }
}
