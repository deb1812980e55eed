package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the unit rated asks not to be counted with a mark, and why. The mark stays in the file.
 *
 * @param name masked
 * @param decider code of the organ that is to decide, or null in files that do not say it
 */
public record MarkAppealed(
        LocalDate on,
        Target target,
        String recipient,
        String name,
        Level level,
        String reason,
        @Nullable String decider)
        implements Act {

    @Override
    public String action() {
        return "MARK_APPEALED";
    }

    @Override
    public String title() {
        return "对评价提出申诉";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("评价", name + "：" + target.label() + "“" + level.label() + "”");
        lines.put("申诉理由", reason);
        return lines;
    }

    Rated.Mark mark() {
        return new Rated.Mark(target, recipient);
    }
}
