package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a re-review opinion was published after a hearing, or not.
 *
 * @param requests as published, without personal data; null where it is not published, and in files from before
 * @param text the same
 */
public record RereviewPublished(
        LocalDate on,
        String request,
        boolean published,
        @Nullable String requests,
        @Nullable String text,
        @Nullable String place,
        @Nullable String days,
        String remarks)
        implements OfRequest {

    RereviewPublished numbered(String as) {
        return new RereviewPublished(on, request, published, requests, text, place, days, as);
    }

    @Override
    public String action() {
        return published ? "REREVIEW_PUBLISHED" : "REREVIEW_NOT_PUBLISHED";
    }

    @Override
    public String title() {
        return published ? "公示复核意见" : "不公示复核意见";
    }

    @Override
    public String article() {
        return "36";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        if (requests != null) {
            lines.put("公示的信访请求", requests);
        }
        if (published) {
            lines.put("公示内容", String.valueOf(text));
            lines.put("公示地点", String.valueOf(place));
            lines.put("公示期间", String.valueOf(days));
        }
        lines.put(published ? "公示文号" : "理由", remarks);
        return lines;
    }
}
