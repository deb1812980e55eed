package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.routing.TellingWay;

/** That the petitioner was told to which lower organ the petition went, or the ground for not telling it (art. 23). */
public record PassingTold(LocalDate on, TellingWay way) implements Act {

    @Override
    public String action() {
        return "PASSING_TOLD";
    }

    @Override
    public String title() {
        return "告知信访人转送、交办去向";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("告知方式", way.label());
    }
}
