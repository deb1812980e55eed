package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.routing.SendingWay;

/**
 * How a report went to a recipient outside the installation.
 *
 * @param on day on which it left
 */
public record UrgentSentOutside(LocalDate on, String delivery, String name, SendingWay way)
        implements OfUrgentDelivery {

    @Override
    public String action() {
        return "URGENT_SENT";
    }

    @Override
    public String title() {
        return "对外报送重大紧急信访信息";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("接收单位", name);
        lines.put("报送方式", way.label());
        return lines;
    }
}
