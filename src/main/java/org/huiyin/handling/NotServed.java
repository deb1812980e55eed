package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a written answer cannot be served on one recipient, whose name or address is unclear.
 *
 * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
 * @param name the recipient's masked name
 * @param edition as in {@link Served}
 * @param on day on which this was put down
 */
public record NotServed(String recipient, String name, int edition, LocalDate on, String remarks) implements Act {

    @Override
    public String action() {
        return "OPINION_NOT_SERVED";
    }

    @Override
    public String title() {
        return "登记不能送达";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("受送达人", name);
        lines.put("不能送达的理由", ServiceMethod.UNCLEAR.label());
        lines.put("核查情况", remarks);
        return lines;
    }
}
