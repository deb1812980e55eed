package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Map;

/** That the petition was split off from another, in its own file. */
record SplitFrom(LocalDate on, String original) implements Act {

    @Override
    public String action() {
        return "SPLIT_FROM";
    }

    @Override
    public String title() {
        return "由分拆登记";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("原信访事项", original);
    }
}
