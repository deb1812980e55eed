package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One step of the investigation of a review.
 *
 * @param officers ids of those who did it
 */
public record Inquiry(LocalDate on, String request, Stage stage, List<String> officers, String names, String findings)
        implements OfStage {

    @Override
    public String action() {
        return stage + "_INVESTIGATED";
    }

    @Override
    public String title() {
        return stage.label() + "调查";
    }

    /** Not what was found: the deciding organ goes on working with this file. */
    @Override
    public Map<String, String> lines() {
        return Map.of("编号", request, "调查人员", names);
    }
}
