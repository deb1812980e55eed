package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/** That handling anew has come to its end: the new opinion's window is over. */
public record RedoClosed(LocalDate on, String request) implements OfRequest {

    @Override
    public String action() {
        return "REDO_CLOSED";
    }

    @Override
    public String title() {
        return "重新办理了结";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of();
    }
}
