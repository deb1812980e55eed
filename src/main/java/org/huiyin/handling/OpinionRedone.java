package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That an opinion made anew after its revocation was issued; the revoked one stays in the file as it was.
 *
 * @param text the whole opinion
 */
public record OpinionRedone(OpinionInForce opinion, Opinion text) implements Act {

    @Override
    public String action() {
        return "OPINION_REDONE";
    }

    @Override
    public String title() {
        return "印发重新作出的处理意见书";
    }

    @Override
    public String article() {
        return "35";
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
