package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a written answer reached one recipient (art. 35).
 *
 * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
 * @param name the recipient's masked name
 * @param edition 0 for the answer as first issued, 1 for its first correction and so on
 * @param on day of signature, of the postal receipt, of electronic arrival, or the end of the public notice
 * @param proof receipt, and where it is kept
 * @param particulars null in files from before these were asked for
 */
public record Served(
        String recipient,
        String name,
        int edition,
        ServiceMethod method,
        LocalDate on,
        String proof,
        @Nullable Particulars particulars)
        implements Act {

    @Override
    public String action() {
        return "OPINION_SERVED";
    }

    @Override
    public String title() {
        return "登记送达";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
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
