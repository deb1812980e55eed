package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What came back from the organ outside.
 *
 * @param answered it dealt with the matter; else it gave it back
 * @param paper its document with its number
 * @param content what it answered the petitioner, or why it gave the matter back
 */
public record OutsideResult(LocalDate on, boolean answered, String paper, String content) implements Act {

    @Override
    public String action() {
        return answered ? "OUTSIDE_ANSWERED" : "OUTSIDE_HANDED_BACK";
    }

    @Override
    public String title() {
        return answered ? "未接入单位反馈结果" : "未接入单位退回";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("对方文书", paper);
        lines.put(answered ? "办理结果" : "退回理由", content);
        return lines;
    }
}
