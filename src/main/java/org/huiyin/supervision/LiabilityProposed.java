package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Map;

/** That somebody of a bureau alleges a liability fact; nothing is found by it yet. */
public record LiabilityProposed(LocalDate on, String finding, LiabilityText text) implements OfLiability {

    @Override
    public String action() {
        return ACTS + "PROPOSED";
    }

    @Override
    public String title() {
        return "提出责任事实认定";
    }

    @Override
    public String article() {
        return text.ground().article();
    }

    @Override
    public Map<String, String> lines() {
        return text.lines(finding);
    }
}
