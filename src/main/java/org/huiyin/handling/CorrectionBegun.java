package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/** That an organ found an error in its served opinion. */
public record CorrectionBegun(LocalDate on, String error) implements Act {

    @Override
    public String action() {
        return "CORRECTION_BEGUN";
    }

    @Override
    public String title() {
        return "启动自行更正";
    }

    @Override
    public String article() {
        return "28";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("发现的错误", error);
    }
}
