package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That the organ let the days pass on which it might have contested a finding. What people found stays what it is. */
public record LiabilityLapsed(LocalDate on, String finding, String organName) implements OfLiability {

    @Override
    public String action() {
        return ACTS + "LAPSED";
    }

    @Override
    public String title() {
        return "逾期没有对责任事实认定提出异议";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", finding);
        lines.put("有关单位", organName);
        return lines;
    }
}
