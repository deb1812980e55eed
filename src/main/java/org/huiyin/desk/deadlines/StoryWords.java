package org.huiyin.desk.deadlines;

import java.time.format.DateTimeFormatter;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Why;
import org.jspecify.annotations.Nullable;

/** What a line of a clock's story says beside what happened. */
final class StoryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private StoryWords() {}

    /** Empty where the name of what happened says it all. */
    static String about(Why.Event event, Face face) {
        return switch (event.what()) {
            case EXTENDED -> " " + event.days() + " 日";
            case RECALENDARED -> moved(event.change());
            case BREACHED -> face.recordedLate() ? "（期满时未登记完成；已于期内完成，不计超期）" : "";
            case FULFILLED -> face.recordedLate() ? "（逾期登记，期内完成）" : "";
            default -> "";
        };
    }

    private static String moved(Why.@Nullable Change change) {
        if (change == null) {
            return "";
        }
        String days = change.from().equals(change.to())
                ? "：最后一日仍为" + DAY.format(change.to())
                : "：最后一日由" + DAY.format(change.from()) + "改为" + DAY.format(change.to());
        return change.why().isEmpty() ? days : days + "，因为" + change.why();
    }
}
