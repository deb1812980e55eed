package org.huiyin.process.escalation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Rung;

/** What the rows of {@code escalation.dmn} must keep to: a rung that can be put down, and one day for each. */
final class RungRows {

    private RungRows() {}

    /** What is wrong with a row by itself. */
    static List<String> wrong(Map<String, String> conditions, Map<String, Object> results) {
        var wrong = new ArrayList<String>();
        String rung = text(results, "rung");
        if (rung.isBlank() || rung.length() > Rung.LONGEST) {
            wrong.add("提醒的名称“" + rung + "”应当有 1 至 " + Rung.LONGEST + " 个字符，请改短或者补上");
        }
        double days = ((Number) results.getOrDefault("workingDays", 0)).doubleValue();
        if (days < 0 || days != Math.rint(days) || days > Rung.FARTHEST) {
            wrong.add("工作日数应当是 0 至 " + Rung.FARTHEST + " 的整数，不能是 " + text(results, "workingDays")
                    + "；期满之前还是超期之后由“时点”一列说明");
        }
        return wrong;
    }

    /** Rules that name a rung as another rule does, and give it another day. */
    static Map<String, String> contradicting(Map<String, Map<String, Object>> results) {
        var days = new HashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        results.forEach((rule, outputs) -> {
            String rung = text(outputs, "rung");
            String day = text(outputs, "moment") + " " + ((Number) outputs.getOrDefault("workingDays", 0)).intValue();
            String before = days.putIfAbsent(rung, day);
            if (before != null && !before.equals(day)) {
                wrong.put(
                        rule, "提醒“" + rung + "”写作 " + day + "，前面的规则写作 " + before + "；同一提醒只能有一个时点和工作日数，请改为一致，或者换一个提醒名称");
            }
        });
        return wrong;
    }

    private static String text(Map<String, Object> outputs, String name) {
        return String.valueOf(outputs.getOrDefault(name, ""));
    }
}
