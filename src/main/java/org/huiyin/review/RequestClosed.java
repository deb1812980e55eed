package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/** That nothing more comes of a request: its window is over, or it leads to another round. */
public record RequestClosed(LocalDate on, String request, Stage stage, String how) implements OfStage {

    @Override
    public String action() {
        return stage + "_CLOSED";
    }

    @Override
    public String title() {
        return stage.label() + "了结";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("编号", request, "了结情况", how);
    }
}
