package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the petitioners were invited to evaluate, each with a code of their own, or why not.
 *
 * @param on day of the invitation, or on which the ground was put down
 * @param ground why the matter is out of scope, or null
 * @param bureau code of the petition bureau that is rated, or null where none had the petition
 * @param organ code of the responsible organ that is rated, or null where the bureau itself answered
 * @param invited who was given a code
 */
public record EvaluationInvited(
        LocalDate on,
        InvitationWay way,
        @Nullable String ground,
        @Nullable String bureau,
        @Nullable String organ,
        List<Invited> invited)
        implements Act {

    /**
     * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
     * @param name masked
     * @param petition number of the petition they are in, which they type beside their code
     * @param code keyed hash of the code
     */
    public record Invited(String recipient, String name, String petition, String code) {}

    /** Petitions invited before codes were given have none. */
    public EvaluationInvited {
        invited = Optional.ofNullable(invited).orElse(List.of());
    }

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
        if (!invited.isEmpty()) {
            lines.put("已交评价码", invited.stream().map(Invited::name).collect(Collectors.joining("、")));
        }
        return lines;
    }

    /** Code of the organ rated as the target, or null where there is none. */
    @Nullable
    String rated(Target target) {
        return target == Target.BUREAU ? bureau : organ;
    }
}
