package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organ's written reply.
 *
 * @param causes why it came to what was found
 * @param measures what was done about it
 * @param improvement what becomes of the recommendation to improve work
 * @param papers what proves it, or null
 */
public record SupervisionAnswered(
        LocalDate on,
        String supervision,
        String causes,
        String measures,
        String improvement,
        @Nullable String papers) implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_ANSWERED";
    }

    @Override
    public String title() {
        return "反馈督办情况";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("原因", causes);
        lines.put("改正情况", measures);
        lines.put("改进工作建议的采纳情况", improvement);
        if (papers != null) {
            lines.put("证明材料", papers);
        }
        return lines;
    }
}
