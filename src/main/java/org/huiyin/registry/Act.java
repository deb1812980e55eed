package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer did in the handling of a petition, as the file keeps it. Implemented by records of texts,
 * days, numbers, enums and lists of these, in the rooms whose acts they are.
 */
public interface Act {

    /** Stable code in English, such as {@code OBJECTION_RAISED}: names the kind in the file and on the trail. */
    String action();

    /** What officers call it, in Chinese. */
    String title();

    /** Article of the Regulation in Arabic figures, or null where only practice knows it. */
    @Nullable
    String article();

    /** Day on which it took effect, which may be before it was put down. */
    LocalDate on();

    /** What the file shows: text by label, both in Chinese, in order. No ID numbers, phones or addresses. */
    Map<String, String> lines();

    /** Adds the line where there is something to say. */
    static void put(Map<String, String> lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.put(label, value.toString());
        }
    }
}
