package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a written answer reached one recipient (art. 35).
 *
 * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
 * @param name the recipient's masked name
 * @param edition 0 for the answer as first issued, 1 for its first correction and so on
 * @param on day of signature, of the postal receipt, of electronic arrival, or the end of the public notice
 * @param proof receipt or witness, and where it is kept
 */
public record Served(String recipient, String name, int edition, ServiceMethod method, LocalDate on, String proof)
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
        lines.put("送达凭证", proof);
        return lines;
    }
}
