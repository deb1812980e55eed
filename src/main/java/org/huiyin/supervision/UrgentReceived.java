package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a recipient has a report, and what they said or did.
 *
 * @param name of the recipient
 * @param text what was said or done, or by what the receipt is proved
 * @param arrival how a recipient outside is known to have it; null for one inside, who signs for it
 */
public record UrgentReceived(
        LocalDate on,
        String delivery,
        String name,
        String text,
        @Nullable UrgentArrival arrival) implements OfUrgentDelivery {

    @Override
    public String action() {
        return "URGENT_RECEIVED";
    }

    @Override
    public String title() {
        return "签收重大紧急信访信息";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("接收单位", name);
        Act.put(lines, "签收情况", arrival == null ? null : arrival.label());
        lines.put("签收和处理情况", text);
        return lines;
    }
}
