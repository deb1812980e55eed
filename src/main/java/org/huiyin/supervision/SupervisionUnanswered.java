package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** That the reply was waited for no longer. */
record SupervisionUnanswered(LocalDate on, String supervision, LocalDate lastDay, String urged)
        implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_UNANSWERED";
    }

    @Override
    public String title() {
        return "督办逾期未反馈";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("反馈期限", lastDay.toString());
        lines.put("催办情况", urged);
        return lines;
    }
}
