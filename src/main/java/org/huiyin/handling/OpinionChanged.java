package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a review or re-review put another opinion in the place of an organ's (arts 35, 36); the organ's own stays in the
 * file as it was.
 *
 * @param on day on which it came into force
 * @param organ code of the organ whose opinion it was
 * @param text the whole opinion as it reads now
 */
public record OpinionChanged(LocalDate on, String organ, OpinionInForce opinion, Opinion text) implements Act {

    @Override
    public String action() {
        return "OPINION_CHANGED";
    }

    @Override
    public String title() {
        return "复查、复核变更处理意见";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("文号", opinion.number());
        lines.put("变更后的结论", opinion.conclusion().label());
        return lines;
    }
}
