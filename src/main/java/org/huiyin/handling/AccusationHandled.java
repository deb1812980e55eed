package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What was found on an accusation and done about it, up for approval (art. 30).
 *
 * @param transferredTo where it went; null unless the result is {@link AccusationResult#TRANSFERRED}
 * @param feedback what the accuser is to be told
 * @param cadres cadres concerned, or null where there are none
 * @param grave whether the party secretary and the leader in charge must know
 */
public record AccusationHandled(
        LocalDate on,
        String findings,
        AccusationResult result,
        @Nullable String transferredTo,
        String measures,
        String feedback,
        @Nullable String cadres,
        boolean grave)
        implements Act {

    @Override
    public String action() {
        return "ACCUSATION_" + result;
    }

    @Override
    public String title() {
        return "核查处理检举控告";
    }

    @Override
    public String article() {
        return "30";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("核查情况", findings);
        lines.put("核查结论", result.label());
        if (transferredTo != null) {
            lines.put("移送的机关", transferredTo);
        }
        lines.put("处理情况", measures);
        lines.put("拟反馈的内容", feedback);
        if (cadres != null) {
            lines.put("反映的干部问题", cadres);
            lines.put("是否重大情况", grave ? "是" : "否");
        }
        return lines;
    }
}
