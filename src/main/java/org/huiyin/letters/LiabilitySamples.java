package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sample of a liability finding says of its own. */
final class LiabilitySamples {

    private static final Map<Part, String> TEXTS = Map.of(
            Part.PERSON, "江洲市住房和城乡建设局；承办人赵某。",
            Part.REASON, "未在规定期限内书面告知信访人是否受理信访事项（第四十四条第三项）。",
            Part.FACTS, "2026年3月2日转送的信访事项，至3月17日受理告知的期限届满没有书面告知信访人，3月25日才补办。",
            Part.EVIDENCE, "1. 江洲市住房和城乡建设局“受理告知”超期：最后一日为2026年3月17日，2026年3月25日完成。",
            Part.LAST_DAY, "2026年4月15日",
            Part.EARLIER, "江洲信责认〔2026〕3号",
            Part.DECISION, "维持认定。",
            Part.CONTACT, "江洲市信访局");

    private LiabilitySamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return kind == Kind.LIABILITY_FINDING ? TEXTS.get(part) : null;
    }
}
