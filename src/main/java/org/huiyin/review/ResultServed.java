package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.handling.Particulars;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a review opinion, or a refusal of review, reached one person; or cannot.
 *
 * @param number of the paper
 * @param method {@link ServiceMethod#UNCLEAR} where it cannot be served
 * @param particulars null in files from before these were asked for, and where an organ outside served it
 */
public record ResultServed(
        LocalDate on,
        String request,
        Stage stage,
        String recipient,
        String name,
        String number,
        ServiceMethod method,
        String proof,
        @Nullable Particulars particulars)
        implements OfStage {

    ResultServed(
            LocalDate on,
            String request,
            Stage stage,
            String recipient,
            String name,
            String number,
            ServiceMethod method,
            String proof) {
        this(on, request, stage, recipient, name, number, method, proof, null);
    }

    ResultServed by(Particulars more) {
        return new ResultServed(on, request, stage, recipient, name, number, method, proof, more);
    }

    @Override
    public String action() {
        return stage + "_SERVED";
    }

    @Override
    public String title() {
        return "登记" + stage.label() + "结果送达";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("文书", number);
        lines.put("受送达人", name);
        lines.put("送达方式", method.label());
        lines.put("送达日期", on.toString());
        if (particulars != null) {
            Act.put(lines, "信访人同意电子送达", particulars.consentOn());
            Act.put(lines, "拒收情况", particulars.refusal());
            Act.put(lines, "见证人", particulars.witness());
            Act.put(lines, "公告日期", particulars.postedOn());
        }
        lines.put("送达凭证", proof);
        return lines;
    }
}
