package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a hearing was held, waived or put off.
 *
 * @param on day on which the record was signed; the clock of a re-review goes on the day after
 * @param record what was said, or why it was not held
 * @param conclusion null where it was not held
 * @param number of the record, or empty
 */
public record HearingClosed(
        LocalDate on,
        Host at,
        String request,
        HearingOutcome outcome,
        String record,
        @Nullable String conclusion,
        String number)
        implements OfRequest {

    HearingClosed numbered(String as) {
        return new HearingClosed(on, at, request, outcome, record, conclusion, as);
    }

    @Override
    public String action() {
        return "HEARING_" + outcome;
    }

    @Override
    public String title() {
        return "听证";
    }

    @Override
    public String article() {
        return at.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        if (!request.isEmpty()) {
            lines.put("编号", request);
        }
        lines.put("情况", outcome.label());
        lines.put(outcome == HearingOutcome.HELD ? "笔录" : "理由", record);
        if (conclusion != null) {
            lines.put("听证结论", conclusion);
        }
        if (!number.isEmpty()) {
            lines.put("听证笔录", number);
        }
        return lines;
    }
}
