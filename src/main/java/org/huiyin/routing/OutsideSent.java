package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a petition was sent to an organ outside the installation (art. 22).
 *
 * @param to code of the organ
 * @param organName its name on that day
 * @param number of the letter that goes with it, or null where it was sorted before letters were issued
 * @param replyBy last day for its answer as the letter says, or null
 */
public record OutsideSent(
        LocalDate on,
        String to,
        String organName,
        SendingWay way,
        @Nullable String number,
        @Nullable LocalDate replyBy) implements Act {

    @Override
    public String action() {
        return "OUTSIDE_SENT";
    }

    @Override
    public String title() {
        return "寄送未接入单位";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("未接入单位", organName);
        lines.put("寄送方式", way.label());
        if (number != null) {
            lines.put("文号", number);
        }
        if (replyBy != null) {
            lines.put("请其反馈最后一日", replyBy.toString());
        }
        return lines;
    }
}
