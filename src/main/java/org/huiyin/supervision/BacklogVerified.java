package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau found after speaking with the petitioner.
 *
 * @param contactOn day of the contact
 * @param contact what the petitioner said
 * @param findings what the bureau found
 * @param lastDay the new last day, or null where it is resolved
 */
public record BacklogVerified(
        LocalDate on,
        String backlog,
        LocalDate contactOn,
        String contact,
        String findings,
        @Nullable LocalDate lastDay) implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_VERIFIED";
    }

    @Override
    public String title() {
        return "核实积案化解情况";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("联系信访人日期", contactOn.toString());
        lines.put("信访人的意见", contact);
        lines.put("核实情况", findings);
        lines.put("核实结果", lastDay == null ? "已经化解" : "没有化解，重新制定方案");
        Act.put(lines, "另定的化解最后一日", lastDay);
        return lines;
    }
}
