package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What one rung of the ladder said to a draft.
 *
 * @param draft number of the draft, from 1
 * @param last whether this rung was the last before issue; meaningless where returned
 * @param returned why it was returned for rework, or null where it passed
 */
public record DraftExamined(
        LocalDate on,
        Rung rung,
        int draft,
        boolean last,
        @Nullable String returned) implements Act {

    @Override
    public String action() {
        if (returned != null) {
            return "OPINION_RETURNED";
        }
        return last ? "OPINION_APPROVED" : "OPINION_" + rung.action() + "_PASSED";
    }

    @Override
    public String title() {
        return rung.label() + "处理意见";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("稿次", "第 " + draft + " 稿");
        lines.put("结论", returned == null ? "同意" : "退回修改");
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
