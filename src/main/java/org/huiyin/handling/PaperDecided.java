package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the leader approved a draft or sent it back.
 *
 * @param reason what must be changed; null where it was approved
 */
public record PaperDecided(
        LocalDate on,
        Paper paper,
        Consent consent,
        @Nullable String reason) implements Act {

    @Override
    public String action() {
        return paper + (consent == Consent.APPROVE ? "_APPROVED" : "_RETURNED");
    }

    @Override
    public String title() {
        return (consent == Consent.APPROVE ? "批准" : "退回修改") + paper.label();
    }

    @Override
    public String article() {
        return paper.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("审批意见", consent.label());
        if (reason != null) {
            lines.put("退回理由", reason);
        }
        return lines;
    }
}
