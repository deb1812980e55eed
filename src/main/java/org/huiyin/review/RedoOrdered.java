package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That the organ was ordered to handle the matter anew.
 *
 * @param organ code of the organ that has to
 * @param by last day
 * @param joins id of the request whose order was not fulfilled yet, so that one new opinion answers both; or null
 */
public record RedoOrdered(
        LocalDate on,
        String request,
        String organ,
        String organName,
        LocalDate by,
        @Nullable String joins) implements OfRequest {

    @Override
    public String action() {
        return "REDO_ORDERED";
    }

    @Override
    public String title() {
        return "责令重新办理";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("重新办理单位", organName);
        lines.put("重新办理最后一日", by.toString());
        if (joins != null) {
            lines.put("一并办理", joins);
        }
        return lines;
    }
}
