package org.huiyin.routing;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That the petitioner was told where the petition went, or why not (compare art. 23).
 *
 * @param on day it was told; where the way is {@link TellingWay#UNCLEAR} the day that was put down
 */
public record DirectionTold(LocalDate on, TellingWay way) implements Act {

    @Override
    public String action() {
        return way == TellingWay.UNCLEAR ? "DIRECTION_NOT_TOLD" : "DIRECTION_TOLD";
    }

    @Override
    public String title() {
        return way == TellingWay.UNCLEAR ? "记录不予告知去向" : "告知信访人去向";
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
