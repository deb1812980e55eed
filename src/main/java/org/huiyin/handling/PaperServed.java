package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That an approved answer reached one petitioner, or why it cannot.
 *
 * @param on day it reached them; where the way is {@link ServingWay#UNCLEAR}, the day that was put down
 * @param recipient key of the recipient
 * @param name masked
 * @param record proof of service or a note of the talk and where it is kept; or why there is no answer
 */
public record PaperServed(LocalDate on, Paper paper, String recipient, String name, ServingWay way, String record)
        implements Act {

    @Override
    public String action() {
        return paper + (way == ServingWay.UNCLEAR ? "_NOT_SERVED" : "_SERVED");
    }

    @Override
    public String title() {
        return (way == ServingWay.UNCLEAR ? "记录无法答复：" : "答复信访人：") + paper.label();
    }

    @Override
    public String article() {
        return paper.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("信访人", name);
        lines.put("方式", way.label());
        lines.put("记录", record);
        return lines;
    }
}
