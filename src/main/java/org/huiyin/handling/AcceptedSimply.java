package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.routing.TellingWay;

/**
 * That a petitioner was told of the acceptance of a simple matter before its answer (simple procedure of 2016: three
 * working days for the one, ten for the other).
 *
 * @param on day on which the petitioner was told, or on which the file says why nobody was
 */
public record AcceptedSimply(LocalDate on, LocalDate acceptedOn, TellingWay way) implements Act {

    @Override
    public String action() {
        return "ACCEPTED_SIMPLY";
    }

    @Override
    public String title() {
        return way == TellingWay.UNCLEAR ? "简易办理受理（不予告知）" : "简易办理受理并告知";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("受理日期", acceptedOn.toString());
        lines.put("告知方式", way.label());
        return lines;
    }
}
