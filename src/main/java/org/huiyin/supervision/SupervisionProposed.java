package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That supervising an organ was proposed; nothing has left the bureau yet.
 *
 * @param supervision id within the petition, such as 督办1
 * @param organ code of the organ to be supervised
 * @param organName its name
 * @param facts what happened, in sentences
 * @param newFact what is new since the petition was archived, or null where it is not archived
 */
public record SupervisionProposed(
        LocalDate on,
        String supervision,
        String organ,
        String organName,
        SupervisionGround ground,
        SupervisionOrigin origin,
        String facts,
        @Nullable String newFact)
        implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_PROPOSED";
    }

    @Override
    public String title() {
        return "提出督办";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("被督办单位", organName);
        lines.put("拟督办事由", ground.label() + "（" + ground.basis() + "）");
        lines.put("来源", origin.label());
        lines.put("基本情况", facts);
        if (newFact != null) {
            lines.put("终结、归档以后的新情况", newFact);
        }
        return lines;
    }
}
