package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a bureau's committee on supervision (督查委员会) said of a draft.
 *
 * @param on day on which it met
 * @param views each member's own
 * @param agreed whether more of them agreed than did not
 */
public record RecommendationChecked(
        LocalDate on, String recommendation, int draft, List<View> views, String minutes, boolean agreed)
        implements OfRecommendation {

    /**
     * @param officer id of the member
     * @param name the member's
     */
    public record View(String officer, String name, boolean agrees, String opinion) {

        String told() {
            return name + "：" + (agrees ? "同意" : "不同意") + "，" + opinion;
        }
    }

    public RecommendationChecked {
        views = List.copyOf(views);
    }

    @Override
    public String action() {
        return "RECOMMENDATION_CHECKED";
    }

    @Override
    public String title() {
        return "合议建议";
    }

    /** The views, a line each. */
    public String told() {
        return String.join("\n", views.stream().map(View::told).toList());
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("稿次", "第 " + draft + " 稿");
        lines.put("成员意见", told());
        lines.put("合议情况", minutes);
        lines.put("合议结果", agreed ? "同意" : "不同意，退回修改");
        return lines;
    }
}
