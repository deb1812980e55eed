package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sample of a letter of supervision says of its own. */
final class SupervisionSamples {

    private static final Map<Part, String> TEXTS = Map.of(
            Part.REASON, "未按规定办理信访事项（第四十条第一款）。",
            Part.FINDINGS, "你单位应当于2026年3月20日前（含当日）办结，期限届满没有办结，也没有办理延长手续。",
            Part.DEMANDS, "1.立即查明屋面漏水的责任，作出处理意见并送达信访人；\n2.说明超期的原因。",
            Part.IMPROVEMENT, "建立信访事项办理期限的内部提醒，逐件明确承办人和分管负责人。",
            Part.LAST_DAY, "2026年4月29日",
            Part.WAY, "网上督办");

    private SupervisionSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return kind == Kind.SUPERVISION ? TEXTS.get(part) : null;
    }
}
