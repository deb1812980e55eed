package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a review's result was posted for service by public notice; it counts as served at the end of the notice.
 *
 * @param on day of posting
 * @param recipient key of the recipient
 * @param name masked
 * @param number of the paper
 * @param until last day of the notice, from which it counts as served
 */
public record ResultPosted(
        LocalDate on,
        String request,
        Stage stage,
        String recipient,
        String name,
        String number,
        LocalDate until,
        String proof)
        implements OfStage {

    @Override
    public String action() {
        return stage + "_POSTED";
    }

    @Override
    public String title() {
        return "登记" + stage.label() + "结果公告送达";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("文书", number);
        lines.put("受送达人", name);
        lines.put("公告期满", until.toString());
        lines.put("公告凭证", proof);
        return lines;
    }
}
