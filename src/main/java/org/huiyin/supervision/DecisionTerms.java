package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An act that says what the joint conference decided, of whom and by when (art. 39). */
interface DecisionTerms extends OfMatter, OfDecision {

    ConferenceMeasure measure();

    String organName();

    @Nullable
    LocalDate lastDay();

    String demand();

    @Override
    default String article() {
        return "39";
    }

    @Override
    default Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("决定", decision());
        lines.put("措施", measure().label());
        lines.put("责任单位", organName());
        LocalDate day = lastDay();
        if (day != null) {
            lines.put("落实最后一日", day.toString());
        }
        lines.put("要求", demand());
        return lines;
    }
}
