package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a bureau owes an answer to a leader's instruction (art. 22).
 *
 * @param bureau code of the bureau
 * @param decider code of the government
 * @param names the two's names on that day, bureau first, for the file
 */
public record InstructionTracked(LocalDate on, String bureau, String decider, LocalDate lastDay, Names names)
        implements Act {

    @Override
    public String action() {
        return "INSTRUCTION_TRACKED";
    }

    @Override
    public String title() {
        return "跟踪批示办理情况";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("批示机关", names.decider());
        lines.put("反馈单位", names.bureau());
        lines.put("反馈最后一日", lastDay.toString());
        return lines;
    }

    /** Names of the bureau and of the government. */
    public record Names(String bureau, String decider) {}
}
