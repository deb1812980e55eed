package org.huiyin.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ruling on an objection, or why there can be none.
 *
 * @param ruling null where it was refused and nothing changed
 * @param refusals sentences in Chinese; empty where there is a ruling
 */
public record Verdict(@Nullable Ruling ruling, List<String> refusals) {

    static Verdict of(Ruling ruling) {
        return new Verdict(ruling, List.of());
    }

    static Verdict refused(String sentence) {
        return new Verdict(null, List.of(sentence));
    }
}
