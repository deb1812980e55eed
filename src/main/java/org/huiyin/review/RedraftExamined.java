package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the legal officer or the head said to an opinion drafted anew.
 *
 * @param legal true for the legal officer, who compares it with the one revoked
 * @param changed what changed; the legal officer's words
 * @param returned why it was returned, or null
 */
public record RedraftExamined(
        LocalDate on,
        String request,
        boolean legal,
        @Nullable String changed,
        @Nullable String returned) implements OfRequest {

    @Override
    public String action() {
        return (legal ? "REDRAFT_COMPARED" : "REDRAFT_APPROVED") + (returned == null ? "" : "_RETURNED");
    }

    @Override
    public String title() {
        return legal ? "对照审核重新作出的处理意见" : "审批重新作出的处理意见";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("结论", returned == null ? "同意" : "退回修改");
        if (changed != null) {
            lines.put("与原处理意见的不同", changed);
        }
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
