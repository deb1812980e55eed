package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * That an opinion was drafted anew.
 *
 * @param investigators names
 * @param inquiry what was investigated anew
 * @param executeBy day for carrying it out, or null
 */
public record Redrafted(
        LocalDate on,
        String request,
        List<String> investigators,
        String inquiry,
        Opinion opinion,
        @Nullable LocalDate executeBy)
        implements OfRequest {

    @Override
    public String action() {
        return "OPINION_REDRAFTED";
    }

    @Override
    public String title() {
        return "重新起草处理意见";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("调查人员", String.join("、", investigators));
    }
}
