package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Map;

/** That an organ gave a number to information of its own (art. 25). */
record InformationRegistered(LocalDate on, String headline) implements Act {

    static final String ACTION = "INFORMATION_REGISTERED";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String title() {
        return "登记信访信息";
    }

    @Override
    public String article() {
        return "25";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("标题", headline);
    }
}
