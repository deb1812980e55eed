package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau's leader decided about the draft.
 *
 * @param reason why it was sent back, or null where it was signed
 */
record SupervisionSigned(
        LocalDate on, String supervision, @Nullable String reason) implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_SIGNED";
    }

    @Override
    public String title() {
        return reason == null ? "签发督办" : "退回督办文稿";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("意见", reason == null ? "同意签发" : "退回修改：" + reason);
        return lines;
    }
}
