package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation came to when its window closed.
 *
 * @param bureau of the petition bureau, or null where the petitioner said nothing
 * @param organ of the responsible organ, or null where the petitioner said nothing
 */
public record EvaluationClosed(
        LocalDate on, @Nullable Level bureau, @Nullable Level organ) implements Act {

    @Override
    public String action() {
        return "EVALUATION_CLOSED";
    }

    @Override
    public String title() {
        return "评价期限届满";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("对信访部门的评价", said(bureau));
        lines.put("对责任单位的评价", said(organ));
        return lines;
    }

    private static String said(@Nullable Level level) {
        return level == null ? "未评价（不计为满意）" : level.label();
    }
}
