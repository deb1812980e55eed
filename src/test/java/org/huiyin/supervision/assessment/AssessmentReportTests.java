package org.huiyin.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.supervision.assessment.AssessmentFigure.ANSWERED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.EXTENDED;
import static org.huiyin.supervision.assessment.AssessmentFigure.SUPERVISED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.huiyin.supervision.assessment.AssessmentReport.Placed;
import org.huiyin.supervision.assessment.AssessmentResult.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, numbers and comparisons. */
class AssessmentReportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private final AssessmentTally tally = new AssessmentTally(
            new LinkedHashSet<>(List.of("best", "same", "also", "worst", "small", "idle")),
            EnumSet.allOf(AssessmentFigure.class));

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026年2月, 2026-02-01, 2026-02-28",
        "2026, 2026年, 2026-01-01, 2026-12-31",
        "2026-10-01..2026-10-15, 2026年10月1日至2026年10月15日, 2026-10-01, 2026-10-15"
    })
    void readsMonthYearAndDays(String code, String label, LocalDate from, LocalDate to) {
        assertThat(AssessmentPeriod.read(code)).contains(new AssessmentPeriod(code, label, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "2026-13", "26-10", "2026-10-02..2026-10-01", "2026-10-01..", "上月"})
    void readsNothingElse(String code) {
        assertThat(AssessmentPeriod.read(code)).isEmpty();
    }

    @Test
    void sharesWhatWasMetAmongWhatWasCountedAndLeavesTheRestOut() {
        add(ANSWERED_IN_TIME, "best", 2, 1);
        tally.add(ANSWERED_IN_TIME, "best", new AssessmentCase("OPEN", Standing.OPEN, DAY, "尚未期满"));
        tally.add(ANSWERED_IN_TIME, "nobody asked", new AssessmentCase("X", Standing.MET, DAY, ""));
        tally.add(ANSWERED_IN_TIME, null, new AssessmentCase("X", Standing.MET, DAY, ""));

        AssessmentResult result = tally.report().of("best", ANSWERED_IN_TIME);

        assertThat(result.met()).isEqualTo(2);
        assertThat(result.counted()).isEqualTo(3);
        assertThat(result.open()).isEqualTo(1);
        assertThat(result.percent()).isEqualTo("66.7%");
        for (Part part : Part.values()) {
            assertThat(result.cases(part)).hasSize(result.count(part));
        }
        assertThatThrownBy(() -> tally.report().of("nobody asked", ANSWERED_IN_TIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesNothingWhereNothingWasCountedOrNothingIsDivided() {
        add(SUPERVISED, "best", 3, 0);

        assertThat(tally.report().of("best", SUPERVISED).percent()).isEqualTo("—");
        assertThat(tally.report().of("idle", ANSWERED_IN_TIME).percent()).isEqualTo("—");
    }

    @Test
    void comparesOnlyThoseOfWhomEnoughWasCounted() {
        add(ANSWERED_IN_TIME, "worst", 1, 9);
        add(ANSWERED_IN_TIME, "same", 18, 2);
        add(ANSWERED_IN_TIME, "also", 9, 1);
        add(ANSWERED_IN_TIME, "best", 10, 0);
        add(ANSWERED_IN_TIME, "small", 9, 0);

        List<Placed> placed = tally.report().ranking(ANSWERED_IN_TIME, 10);

        assertThat(placed).extracting(Placed::organ).containsExactly("best", "same", "also", "worst", "small");
        assertThat(placed).extracting(Placed::place).containsExactly(1, 2, 2, 4, null);
        assertThat(placed.get(1).result().counted()).isEqualTo(20);
    }

    @Test
    void comparesNobodyByWhatIsNotRanked() {
        add(EXTENDED, "best", 10, 0);

        assertThat(tally.report().ranking(EXTENDED, 1)).isEmpty();
    }

    private void add(AssessmentFigure figure, String organ, int met, int unmet) {
        for (int i = 0; i < met + unmet; i++) {
            Standing standing = i < met ? Standing.MET : Standing.UNMET;
            tally.add(figure, organ, new AssessmentCase(organ + i, standing, DAY, ""));
        }
    }
}
