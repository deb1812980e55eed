package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the reviewing organ said to the latest draft.
 *
 * @param returned why it was returned, or null where it was approved
 */
public record ReviewExamined(
        LocalDate on,
        String request,
        Stage stage,
        int draft,
        @Nullable String returned) implements OfStage {

    @Override
    public String action() {
        return stage + (returned == null ? "_APPROVED" : "_RETURNED");
    }

    @Override
    public String title() {
        return "审批" + stage.label() + "意见";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("结论", returned == null ? "同意" : "退回修改");
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
