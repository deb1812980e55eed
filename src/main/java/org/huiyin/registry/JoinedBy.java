package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Map;

/** That another petition was joined to this one, in the file of the one that goes on. */
record JoinedBy(LocalDate on, String petition) implements Act {

    @Override
    public String action() {
        return "JOINED_BY";
    }

    @Override
    public String title() {
        return "收并信访事项";
    }

    @Override
    public String article() {
        return "19";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("并入的信访事项", petition);
    }
}
