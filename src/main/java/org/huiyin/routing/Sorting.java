package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/**
 * The decision where a petition goes (arts 22, 23), as its file keeps it.
 *
 * @param bureau code of the bureau or organ that decided
 * @param organ code of the organ it goes to; the deciding one's where it goes nowhere
 * @param organName the organ's name on that day
 * @param reportBy last day for the completion report of what is assigned
 * @param ground the ground of refusal with its article or source
 * @param rereview number and day of the re-review opinion on which a refusal for good rests (art. 36), else null
 * @param ending how the petition ends by this, or null where it goes on
 * @param earlier number of the petition to which it is joined or on which a refusal rests
 * @param first organ and officer who first received it, for whom the first-receiver responsibility holds
 */
public record Sorting(
        String bureau,
        Direction direction,
        String organ,
        String organName,
        @Nullable LocalDate reportBy,
        Lane lane,
        boolean legalCheck,
        boolean grave,
        String reasons,
        LocalDate decidedOn,
        @Nullable String ground,
        @Nullable String rereview,
        @Nullable Ending ending,
        @Nullable String earlier,
        @Nullable String first,
        @Nullable Proposed proposed,
        @Nullable String deviation)
        implements Act {

    @Override
    public String action() {
        return "SORTED";
    }

    @Override
    public String title() {
        return "甄别并确定去向";
    }

    @Override
    public String article() {
        return ending == Ending.REFUSED_FOR_GOOD ? "36" : direction.article();
    }

    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("去向", direction.label());
        Act.put(lines, "责任单位", direction.sends() || direction == Direction.OWN ? organName : null);
        Act.put(lines, "报送办结报告最后一日", reportBy);
        Act.put(lines, "依据", ground);
        Act.put(lines, "有关信访事项", earlier);
        lines.put("办理方式", lane.label());
        Act.put(lines, "合法性审核", legalCheck ? "处理意见须经合法性审核" : null);
        Act.put(lines, "重大事项", grave ? "处理意见由主要负责人签发" : null);
        lines.put("理由", reasons);
        Act.put(lines, "首接单位、首接人", first);
        if (proposed != null) {
            lines.put(
                    "系统建议", proposed.direction().label() + "，" + proposed.lane().label() + "。" + proposed.reasons());
        }
        Act.put(lines, "与建议不同的理由", deviation);
        return lines;
    }
}
