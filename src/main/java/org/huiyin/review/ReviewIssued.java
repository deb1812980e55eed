package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a review opinion was issued, here or by an organ outside.
 *
 * @param organ code of the reviewing organ, in whose name it is issued
 * @param number to be read after the organ's name
 * @param remedy what the person can do, as the paper says it
 * @param redoBy last day for handling anew, or null where nothing is revoked
 * @param finding null where an organ outside decided and changed nothing
 */
public record ReviewIssued(
        LocalDate on,
        String request,
        Stage stage,
        String organ,
        String organName,
        String number,
        Decision decision,
        String remedy,
        @Nullable LocalDate redoBy,
        @Nullable Finding finding)
        implements OfStage {

    @Override
    public String action() {
        return stage + "_ISSUED";
    }

    @Override
    public String title() {
        return "印发" + stage.label() + "意见书";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("机关、单位", organName);
        lines.put("文号", number);
        lines.put("结论", decision.label());
        if (finding != null) {
            lines.put(stage.label() + "意见", finding.opinion());
        }
        if (redoBy != null) {
            lines.put("重新办理最后一日", redoBy.toString());
        }
        lines.put("救济途径", remedy);
        return lines;
    }
}
