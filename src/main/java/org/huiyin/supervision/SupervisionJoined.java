package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That something more of the same organ came to an open supervision, for which no second one is opened.
 *
 * @param facts what happened, in sentences
 */
record SupervisionJoined(LocalDate on, String supervision, String organName, String facts) implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_JOINED";
    }

    @Override
    public String title() {
        return "并入督办";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("被督办单位", organName);
        lines.put("并入的情况", facts);
        return lines;
    }
}
