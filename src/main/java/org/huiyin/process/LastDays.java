package org.huiyin.process;

import org.huiyin.deadlines.Face;
import org.huiyin.statute.Duty;

/** Last days of a petition's clocks as a form shows them: 2026年3月17日（还剩 3 天）. */
final class LastDays {

    private final Iterable<Face> clocks;

    LastDays(Iterable<Face> clocks) {
        this.clocks = clocks;
    }

    /**
     * Of the clock that started last where the organ owed the same before.
     *
     * @param item of what an organ may owe several times at once; empty elsewhere
     */
    String of(Duty duty, String organ, String item) {
        Face latest = null;
        for (Face face : clocks) {
            boolean sought = face.duty() == duty
                    && face.organ().equals(organ)
                    && face.item().equals(item);
            latest = sought ? face : latest;
        }
        if (latest == null) {
            throw new IllegalStateException("No clock " + duty + " of " + organ + " to show");
        }
        return Opening.written(latest.lastDay()) + left(latest);
    }

    private static String left(Face face) {
        if (face.doneOn() != null) {
            return "";
        }
        if (face.daysLeft() == 0) {
            return "（今天到期）";
        }
        return face.daysLeft() < 0 ? "（已超期 " + -face.daysLeft() + " 天）" : "（还剩 " + face.daysLeft() + " 天）";
    }
}
