package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the head of the bureau signed the minutes.
 *
 * @param meeting whose minutes they are
 * @param returned why they were sent back, or null where they were signed
 */
public record ConferenceMinutesExamined(
        LocalDate on, String matter, int meeting, @Nullable String returned) implements OfMatter {

    @Override
    public String action() {
        return "CONFERENCE_MINUTES_EXAMINED";
    }

    @Override
    public String title() {
        return returned == null ? "签发联席会议纪要" : "退回联席会议纪要";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("议题", matter);
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
