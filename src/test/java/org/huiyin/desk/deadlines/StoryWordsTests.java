package org.huiyin.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Happening;
import org.huiyin.deadlines.Why;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the 期限说明 says of each line of a clock's story. */
class StoryWordsTests {

    private static final LocalDate WAS = LocalDate.of(2026, 5, 6);
    private static final LocalDate BECOMES = LocalDate.of(2026, 5, 7);

    @Test
    void saysFromWhichDayToWhichANewCalendarMovedItAndWhy() {
        var change = new Why.Change(WAS, BECOMES, "2026年5月6日由上班改为放假（劳动节）");

        assertThat(StoryWords.about(event(Happening.RECALENDARED, change), face(false)))
                .isEqualTo("：最后一日由2026年5月6日改为2026年5月7日，因为2026年5月6日由上班改为放假（劳动节）");
    }

    @Test
    void saysThatADayStaysWhereOnlyTheRollingOverChanged() {
        var change = new Why.Change(WAS, WAS, "");

        assertThat(StoryWords.about(event(Happening.RECALENDARED, change), face(false)))
                .isEqualTo("：最后一日仍为2026年5月6日");
    }

    @Test
    void saysThatWhatWasPutDownLateWasDoneInTime() {
        assertThat(StoryWords.about(event(Happening.FULFILLED, null), face(true)))
                .isEqualTo("（逾期登记，期内完成）");
        assertThat(StoryWords.about(event(Happening.BREACHED, null), face(true)))
                .contains("不计超期");
        assertThat(StoryWords.about(event(Happening.FULFILLED, null), face(false)))
                .isEmpty();
        assertThat(StoryWords.about(event(Happening.BREACHED, null), face(false)))
                .isEmpty();
    }

    private static Why.Event event(Happening what, Why.@Nullable Change change) {
        return new Why.Event(what, WAS, Instant.EPOCH, "system", 0, "x", change);
    }

    private static Face face(boolean recordedLate) {
        return new Face(
                "JSXF-2026-000001",
                Duty.HANDLE,
                "jszj",
                "",
                "办结",
                "34",
                false,
                WAS.minusDays(60),
                WAS,
                WAS,
                null,
                false,
                0,
                WAS,
                0,
                State.DONE,
                recordedLate);
    }
}
