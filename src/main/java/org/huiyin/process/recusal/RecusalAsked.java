package org.huiyin.process.recusal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That an officer is said to have a direct interest (art. 28).
 *
 * @param officer id
 */
record RecusalAsked(LocalDate on, String officer, String name, Asker asker, String grounds) implements Act {

    @Override
    public String action() {
        return "RECUSAL_ASKED";
    }

    @Override
    public String title() {
        return "申请回避";
    }

    @Override
    public String article() {
        return "28";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("应当回避的人员", name);
        lines.put("提出人", asker.label());
        lines.put("利害关系", grounds);
        return lines;
    }
}
