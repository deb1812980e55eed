package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a written answer was posted for service by public notice; it counts as served at the end of the notice.
 *
 * @param on day of posting
 * @param recipient key of the recipient
 * @param name masked
 * @param edition as in {@link Served}
 * @param until last day of the notice, from which it counts as served
 */
public record NoticePosted(LocalDate on, String recipient, String name, int edition, LocalDate until, String proof)
        implements Act {

    @Override
    public String action() {
        return "SERVICE_POSTED";
    }

    @Override
    public String title() {
        return "登记公告送达";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("受送达人", name);
        lines.put("公告期满", until.toString());
        lines.put("公告凭证", proof);
        return lines;
    }
}
