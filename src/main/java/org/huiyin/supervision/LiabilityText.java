package org.huiyin.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * A liability fact as it is alleged or found.
 *
 * @param organ code of the organ
 * @param officer id of the person, where they have an account; else null
 * @param person name and post of the person, or null where it is the organ alone
 * @param facts what happened, without names of petitioners or informers
 */
public record LiabilityText(
        LiabilityGround ground,
        String organ,
        String organName,
        @Nullable String officer,
        @Nullable String person,
        String facts,
        List<RecommendationEvidence.Item> evidence) {

    public LiabilityText {
        evidence = List.copyOf(evidence);
    }

    /** The same with the facts as somebody else found them, on the same or on another ground. */
    public LiabilityText found(LiabilityGround as, String found) {
        return new LiabilityText(as, organ, organName, officer, person, found, evidence);
    }

    /** Organ and person in one line. */
    public String liable() {
        return organName + (person == null ? "" : "；" + person);
    }

    /** The bundle, a line each. */
    public String evidenceListed() {
        return RecommendationEvidence.listed(evidence);
    }

    Map<String, String> lines(String finding) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", finding);
        lines.put("有关单位", organName);
        Act.put(lines, "责任人员", person);
        lines.put("责任情形", ground.named());
        lines.put("事实", facts);
        lines.put("证据", evidenceListed());
        return lines;
    }
}
