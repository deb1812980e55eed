package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a co-organ was asked for its opinion (art. 22).
 *
 * @param lead code of the responsible organ
 * @param coOrgan code of the organ asked
 * @param names names of lead and co-organ on that day, for the file
 */
public record ContributionAsked(LocalDate on, String lead, String coOrgan, LocalDate lastDay, Names names)
        implements Act {

    @Override
    public String action() {
        return "CONTRIBUTION_ASKED";
    }

    @Override
    public String title() {
        return "确定协办单位";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("主办单位", names.lead());
        lines.put("协办单位", names.coOrgan());
        lines.put("反馈最后一日", lastDay.toString());
        return lines;
    }

    /** Names of the two organs. */
    public record Names(String lead, String coOrgan) {}
}
