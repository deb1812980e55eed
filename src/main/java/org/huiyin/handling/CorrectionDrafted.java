package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a correction.
 *
 * @param error what was wrong in the opinion served
 * @param opinion the whole opinion as it shall read
 * @param executeBy last day for carrying out the corrected opinion, or null where nothing is carried out for it
 */
public record CorrectionDrafted(
        LocalDate on,
        String error,
        Opinion opinion,
        @Nullable LocalDate executeBy) implements Act {

    @Override
    public String action() {
        return "CORRECTION_DRAFTED";
    }

    @Override
    public String title() {
        return "起草更正";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("原处理意见的错误", error);
        lines.put("更正后的结论", opinion.conclusion().label());
        lines.put("更正后的处理意见", opinion.opinion());
        if (executeBy != null) {
            lines.put("执行最后一日", executeBy.toString());
        }
        return lines;
    }
}
