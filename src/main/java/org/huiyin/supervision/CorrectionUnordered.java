package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That the order of the organ above was waited for no longer.
 *
 * @param superiorName name of the organ above
 * @param lastDay day by which it should have ordered
 * @param urged when and how it was asked for
 */
record CorrectionUnordered(LocalDate on, String supervision, String superiorName, LocalDate lastDay, String urged)
        implements OfSupervision {

    @Override
    public String action() {
        return "CORRECTION_UNORDERED";
    }

    @Override
    public String title() {
        return "逾期没有责令改正";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("没有责令改正的机关", superiorName);
        lines.put("责令改正期限", lastDay.toString());
        lines.put("催办情况", urged);
        return lines;
    }
}
