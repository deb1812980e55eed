package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the samples of a conference's decision and of an urgent report say of their own. */
final class ConferenceSamples {

    private static final Map<Part, String> DECISION = Map.of(
            Part.REASON, "屋面修缮涉及住房和城乡建设、房产、街道多家单位，督办后仍未落实，请会议明确牵头单位和时限。",
            Part.DECISION, "挂牌督办。",
            Part.DEMANDS, "1.牵头查明屋面漏水的责任，督促修缮；\n2.向3号楼住户公开维修资金使用情况。",
            Part.LAST_DAY, "2026年5月29日");

    private static final Map<Part, String> URGENT = Map.of(
            Part.FINDINGS, "2026年3月3日上午，桃园小区约六十名业主拟到市政府门前集体反映屋面漏水，情绪较为激动。",
            Part.MEASURES, "已派员到现场沟通，安排负责人当面接访，通知有关单位做好准备。",
            Part.TIME, "2026年3月3日",
            Part.COPIES, "江洲市信访局（联席会议办公室）、江洲市住房和城乡建设局");

    private ConferenceSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return switch (kind) {
            case URGENT_REPORT -> URGENT.get(part);
            case CONFERENCE_DECISION -> DECISION.get(part);
            default -> null;
        };
    }
}
