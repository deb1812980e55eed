package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What a co-organ answered the lead.
 *
 * @param competent false where the co-organ says that the matter is not in its powers; the text is then the reason
 * @param text its opinion, or that reason
 */
public record ContributionGiven(LocalDate on, boolean competent, String text) implements Act {

    @Override
    public String action() {
        return competent ? "CONTRIBUTION_GIVEN" : "CONTRIBUTION_DECLINED";
    }

    @Override
    public String title() {
        return "反馈协办意见";
    }

    @Override
    public String article() {
        return "28";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("协办结果", competent ? "已提出协办意见" : "不属于本单位职权范围");
        lines.put(competent ? "协办意见" : "理由", text);
        return lines;
    }
}
