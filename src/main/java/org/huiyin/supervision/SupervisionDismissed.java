package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** That there is no ground after all; with the reason, for whoever asks why nothing followed. */
record SupervisionDismissed(LocalDate on, String supervision, String reason) implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_DISMISSED";
    }

    @Override
    public String title() {
        return "不予督办";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("理由", reason);
        return lines;
    }
}
