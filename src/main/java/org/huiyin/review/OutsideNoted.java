package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/** What is known of a review by an organ outside the installation, which never gets a task. */
public record OutsideNoted(LocalDate on, String request, OutsideProgress progress, String remarks)
        implements OfRequest {

    @Override
    public String action() {
        return "OUTSIDE_REVIEW_" + progress;
    }

    @Override
    public String title() {
        return "外部单位复查、复核";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("编号", request, "进展", progress.label(), "说明", remarks);
    }
}
