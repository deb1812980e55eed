package org.huiyin.process.recusal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What was decided on a recusal (art. 28).
 *
 * @param officer id of who was asked to withdraw
 */
public record RecusalDecided(LocalDate on, String officer, String name, boolean granted, String reasons)
        implements Act {

    @Override
    public String action() {
        return granted ? "RECUSAL_GRANTED" : "RECUSAL_REFUSED";
    }

    @Override
    public String title() {
        return "回避决定";
    }

    @Override
    public String article() {
        return "28";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("人员", name);
        lines.put("决定", granted ? "准予回避" : "不予回避");
        lines.put("理由", reasons);
        return lines;
    }
}
