package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a person who had asked for review stepped back from it before it was decided.
 *
 * @param request id of that person's own request
 * @param name masked
 * @param paper the paper or record on which it rests
 * @param number of the notice that tells them so, or null where nobody is left to be told
 */
public record RequestWithdrawn(
        LocalDate on,
        String request,
        Stage stage,
        String name,
        How how,
        String paper,
        @Nullable String reason,
        @Nullable String number)
        implements OfStage {

    /** How somebody steps back. */
    public enum How {
        IN_WRITING("书面撤回"),
        ORALLY("口头撤回，制作笔录并签字确认"),
        LEFT("申请人撤回信访"),
        CEASED("申请人死亡或者终止，没有承受人");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return stage + "_WITHDRAWN";
    }

    @Override
    public String title() {
        return "撤回" + stage.label() + "申请";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("申请人", name);
        lines.put("方式", how.label());
        lines.put("凭据", paper);
        Act.put(lines, "说明", reason);
        Act.put(lines, "终止告知书", number);
        return lines;
    }
}
