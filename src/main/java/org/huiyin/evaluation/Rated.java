package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's rating of the bureau or of the organ, given by themselves with their code. Stands in the file under the
 * unit that is rated.
 *
 * @param turn 1 for what was said first, 2 for a change
 * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
 * @param name masked
 * @param reasons codes of the reasons ticked
 * @param reasonsShown their labels on that day
 * @param text what they wrote, or null
 */
public record Rated(
        LocalDate on,
        int turn,
        Target target,
        String recipient,
        String name,
        Level level,
        List<String> reasons,
        String reasonsShown,
        @Nullable String text)
        implements Act {

    @Override
    public String action() {
        return "RATED";
    }

    @Override
    public String title() {
        return "信访人评价" + target.label();
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("信访人", name);
        lines.put("评价", level.label());
        if (!reasonsShown.isEmpty()) {
            lines.put("理由", reasonsShown);
        }
        if (text != null) {
            lines.put("意见", text);
        }
        return lines;
    }

    /** What is rated by whom: a later one of the same mark replaces it. */
    Mark mark() {
        return new Mark(target, recipient);
    }

    /** A rating, whatever it says. */
    public record Mark(Target target, String recipient) {}
}
