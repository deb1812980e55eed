package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a hearing was announced to the petitioner and all who take part.
 *
 * @param on day of the notice; the clock of a re-review stands still from here
 * @param request id of the request, or empty in the handling of the petition
 * @param chair id of the officer in the chair, who did not investigate
 * @param recorder id of the record keeper
 * @param asked true where the petitioner asked for it
 */
public record HearingNotified(
        LocalDate on,
        Host at,
        String request,
        LocalDate heldOn,
        String time,
        String place,
        String issues,
        String chair,
        String chairName,
        String recorder,
        String recorderName,
        String participants,
        boolean asked,
        String number)
        implements OfRequest {

    HearingNotified numbered(String as) {
        return new HearingNotified(
                on,
                at,
                request,
                heldOn,
                time,
                place,
                issues,
                chair,
                chairName,
                recorder,
                recorderName,
                participants,
                asked,
                as);
    }

    @Override
    public String action() {
        return "HEARING_NOTIFIED";
    }

    @Override
    public String title() {
        return "通知听证";
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
        lines.put("听证通知书", number);
        lines.put("提出", asked ? "信访人申请" : "办理机关、单位决定");
        lines.put("时间", time);
        lines.put("地点", place);
        lines.put("听证事项", issues);
        lines.put("主持人", chairName);
        lines.put("记录人", recorderName);
        lines.put("参加人", participants);
        return lines;
    }
}
