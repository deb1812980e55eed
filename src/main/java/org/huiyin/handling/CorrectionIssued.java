package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a corrected opinion was issued; the earlier one stays in the file as it was.
 *
 * @param text the whole opinion as it reads now
 */
public record CorrectionIssued(OpinionInForce opinion, Opinion text) implements Act {

    @Override
    public String action() {
        return "CORRECTION_ISSUED";
    }

    @Override
    public String title() {
        return "印发更正意见书";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public LocalDate on() {
        return opinion.issuedOn();
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("文号", opinion.number());
    }
}
