package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * The organ's answer to a finding.
 *
 * @param reason why it contests the finding; null where it does not
 * @param papers what it sends in to prove it, or null
 * @param decider code of the bureau that decides on the contest; null where there is none
 */
public record LiabilityAnswered(
        LocalDate on,
        String finding,
        String organName,
        @Nullable String reason,
        @Nullable String papers,
        @Nullable String decider,
        @Nullable String deciderName)
        implements OfLiability {

    boolean isContested() {
        return reason != null;
    }

    @Override
    public String action() {
        return ACTS + "ANSWERED";
    }

    @Override
    public String title() {
        return isContested() ? "对责任事实认定提出异议" : "对责任事实认定没有异议";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", finding);
        lines.put("有关单位", organName);
        Act.put(lines, "异议的理由和依据", reason);
        Act.put(lines, "所附证明材料", papers);
        Act.put(lines, "审核单位", deciderName);
        return lines;
    }
}
