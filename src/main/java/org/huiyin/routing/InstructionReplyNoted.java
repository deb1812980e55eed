package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the office of the government said to the bureau's answer.
 *
 * @param decider code of the government
 * @param accepted the instruction is settled
 * @param remark what is still to be done, or a remark, or null
 * @param againBy last day for the next answer; null where it is settled
 */
public record InstructionReplyNoted(
        LocalDate on,
        String decider,
        boolean accepted,
        @Nullable String remark,
        @Nullable LocalDate againBy) implements Act {

    @Override
    public String action() {
        return accepted ? "INSTRUCTION_SETTLED" : "INSTRUCTION_REPLY_RETURNED";
    }

    @Override
    public String title() {
        return "审阅批示反馈";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("审阅结论", accepted ? "认可，批示办结" : "请继续办理并再次反馈");
        if (remark != null) {
            lines.put("审阅意见", remark);
        }
        if (againBy != null) {
            lines.put("再次反馈最后一日", againBy.toString());
        }
        return lines;
    }
}
