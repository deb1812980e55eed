package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a recipient outside the installation turned out not to have a report, which is sent anew.
 *
 * @param on day on which this was found
 * @param text who was asked, and what they said
 */
public record UrgentMissed(LocalDate on, String delivery, String name, String text) implements OfUrgentDelivery {

    @Override
    public String action() {
        return "URGENT_MISSED";
    }

    @Override
    public String title() {
        return "对方没有收到重大紧急信访信息，另行报送";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("接收单位", name);
        lines.put("核实情况", text);
        return lines;
    }
}
