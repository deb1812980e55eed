package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a report left for one recipient; inside the installation it has arrived.
 *
 * @param to who is told
 * @param desk where it arrives
 */
public record UrgentDelivered(
        LocalDate on, String report, int issue, String delivery, UrgentStage stage, UrgentRecipient to, UrgentDesk desk)
        implements OfUrgentDelivery {

    @Override
    public String action() {
        return "URGENT_DELIVERED";
    }

    @Override
    public String title() {
        return "报送重大紧急信访信息";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("报告", report + "，" + stage.label());
        lines.put("接收单位", to.shown());
        lines.put("方式", desk == UrgentDesk.OUTSIDE ? "没有接入本系统，另行报送" : "系统内送达");
        return lines;
    }
}
