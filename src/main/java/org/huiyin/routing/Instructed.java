package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction (批示) on a petition that the bureau proposed to its party committee and government (art. 22).
 *
 * @param on day of the instruction
 * @param decider code of the government whose office recorded it
 * @param leader name and office of the leader
 * @param organ code of the organ the leader names, or null where the bureau is to find it
 * @param replyBy last day for the bureau's reply, or null for the usual period
 */
public record Instructed(
        LocalDate on,
        String decider,
        String leader,
        String text,
        @Nullable String organ,
        @Nullable String organName,
        @Nullable LocalDate replyBy)
        implements Act {

    @Override
    public String action() {
        return "INSTRUCTED";
    }

    @Override
    public String title() {
        return "登记领导批示";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("批示领导", leader);
        lines.put("批示内容", text);
        if (organName != null) {
            lines.put("责任单位", organName);
        }
        if (replyBy != null) {
            lines.put("反馈最后一日", replyBy.toString());
        }
        return lines;
    }
}
