package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the petitioner was answered at once: refused with notice, guided, advised, or told where to turn.
 *
 * @param on day of the answer; where the way is {@link TellingWay#UNCLEAR} the day that was put down
 * @param competent the organs to which the petitioner may turn; null unless that was told, and in files from before it
 *     was asked for
 */
public record AnsweredAtOnce(
        LocalDate on,
        Direction direction,
        TellingWay way,
        String text,
        @Nullable String competent) implements Act {

    /** Whether a letter is issued with it: with a refusal and a way elsewhere always, with advice where it was written. */
    public boolean inWriting() {
        return switch (way) {
            case UNCLEAR -> false;
            case LETTER -> true;
            default -> direction == Direction.REFUSE || direction == Direction.ELSEWHERE;
        };
    }

    @Override
    public String action() {
        return way == TellingWay.UNCLEAR ? "NOT_ANSWERED" : "ANSWERED";
    }

    @Override
    public String title() {
        return switch (direction) {
            case REFUSE -> "告知不予（不再）受理";
            case GUIDE -> "释明引导";
            case ELSEWHERE -> "告知有权处理的机关、单位";
            default -> "答复信访人";
        };
    }

    @Override
    public String article() {
        return direction.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("告知方式", way.label());
        if (competent != null) {
            lines.put("有权处理的机关、单位", competent);
        }
        lines.put("告知内容", text);
        return lines;
    }
}
