package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * The bureau's answer to an instruction (art. 22).
 *
 * @param done what the leader asked for is done; else it is still going on
 */
public record InstructionReplied(LocalDate on, boolean done, String text) implements Act {

    @Override
    public String action() {
        return "INSTRUCTION_REPLIED";
    }

    @Override
    public String title() {
        return "反馈批示办理情况";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("办理进展", done ? "已按批示办结" : "正在办理");
        lines.put("办理情况", text);
        return lines;
    }
}
