package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * A draft of the answer on the performance of a duty (art. 31, item 5).
 *
 * @param answers an answer to each request, numbered as the requests are
 * @param reconsiderationOrgan who decides on administrative reconsideration
 */
public record AnswerDrafted(LocalDate on, String answers, String basis, String reconsiderationOrgan) implements Act {

    @Override
    public String action() {
        return "ANSWER_DRAFTED";
    }

    @Override
    public String title() {
        return "起草履职答复";
    }

    @Override
    public String article() {
        return "31";
    }

    /** What the paper says the petitioner can do. */
    public Remedy remedy() {
        return Remedy.ofPerformance(reconsiderationOrgan);
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("对各项诉求的答复", answers);
        lines.put("法律依据", basis);
        lines.put("救济途径", remedy().text());
        return lines;
    }
}
