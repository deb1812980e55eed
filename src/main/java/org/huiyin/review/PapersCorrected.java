package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/** That papers that were missing came in, or did not within the day. */
public record PapersCorrected(LocalDate on, String request, Papers papers, boolean corrected) implements OfRequest {

    @Override
    public String action() {
        return corrected ? "REQUEST_CORRECTED" : "REQUEST_NOT_CORRECTED";
    }

    @Override
    public String title() {
        return corrected ? "收到补正材料" : "逾期未补正";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        return corrected ? Map.of("编号", request, "补正的材料", papers.line()) : Map.of("编号", request);
    }
}
