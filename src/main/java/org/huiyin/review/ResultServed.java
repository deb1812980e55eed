package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.handling.ServiceMethod;

/**
 * That a review opinion, or a refusal of review, reached one person; or cannot.
 *
 * @param number of the paper
 * @param method {@link ServiceMethod#UNCLEAR} where it cannot be served
 */
public record ResultServed(
        LocalDate on,
        String request,
        Stage stage,
        String recipient,
        String name,
        String number,
        ServiceMethod method,
        String proof)
        implements OfRequest {

    @Override
    public String action() {
        return stage + "_SERVED";
    }

    @Override
    public String title() {
        return "登记" + stage.label() + "结果送达";
    }

    @Override
    public String article() {
        return stage.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("文书", number);
        lines.put("受送达人", name);
        lines.put("送达方式", method.label());
        lines.put("送达日期", on.toString());
        lines.put("送达凭证", proof);
        return lines;
    }
}
