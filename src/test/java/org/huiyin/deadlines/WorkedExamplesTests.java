package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Last days for a jurist to read, each counted by the ledger and by the command that needs no database. */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class WorkedExamplesTests {

    private static final String EXAMPLES = "worked-examples.csv";

    @Autowired
    private Ledger ledger;

    @Autowired
    private OnePetition one;

    @ParameterizedTest(name = "{0} 自 {1}：{6} {7}")
    @CsvFileSource(resources = EXAMPLES, numLinesToSkip = 1)
    void countsOnTheLedger(
            Duty duty,
            LocalDate start,
            @Nullable Integer extension,
            @Nullable LocalDate hearingFrom,
            @Nullable LocalDate hearingUntil,
            LocalDate raw,
            LocalDate last,
            String why) {
        written(duty, start, extension, hearingFrom, hearingUntil);

        assertThat(one.only().rawLastDay()).as(why).isEqualTo(raw);
        assertThat(one.only().lastDay()).as(why).isEqualTo(last);
        assertThat(ledger.breachInstant(one.jsxf(duty))).isEqualTo(OnePetition.shanghai(last.plusDays(1) + "T00:00"));
    }

    @ParameterizedTest(name = "{0} 自 {1}：{6} {7}")
    @CsvFileSource(resources = EXAMPLES, numLinesToSkip = 1)
    void isInTimeUntilMidnightOfTheLastDayAndNotASecondLonger(
            Duty duty,
            LocalDate start,
            @Nullable Integer extension,
            @Nullable LocalDate hearingFrom,
            @Nullable LocalDate hearingUntil,
            LocalDate raw,
            LocalDate last,
            String why) {
        written(duty, start, extension, hearingFrom, hearingUntil);

        var before = one.stateAt(last + "T23:59:59");
        boolean breachedBefore = ledger.breach(one.jsxf(duty));
        var after = one.stateAt(last.plusDays(1) + "T00:00:00");
        boolean breachedAfter = ledger.breach(one.jsxf(duty));

        assertThat(before).as(why).isEqualTo(Face.State.TODAY);
        assertThat(breachedBefore).isFalse();
        assertThat(after).isIn(Face.State.LATE, Face.State.CLOSED, Face.State.LAPSED);
        assertThat(breachedAfter).isEqualTo(after == Face.State.LATE);
    }

    @ParameterizedTest(name = "{0} 自 {1}：{6} {7}")
    @CsvFileSource(resources = EXAMPLES, numLinesToSkip = 1)
    void isToldAlikeWithoutAPetition(
            Duty duty,
            LocalDate start,
            @Nullable Integer extension,
            @Nullable LocalDate hearingFrom,
            @Nullable LocalDate hearingUntil,
            LocalDate raw,
            LocalDate last,
            String why) {
        var pauses = hearingFrom == null || hearingUntil == null
                ? List.<Pause>of()
                : List.of(new Pause(hearingFrom, hearingUntil));

        var answer = new Inquiry(duty, start, extension == null ? 0 : extension, pauses)
                .answer(Statute.ofTheProduct(), WorkingCalendar.ofTheProduct());

        assertThat(answer.explanation().reckoning().rawLastDay()).as(why).isEqualTo(raw);
        assertThat(answer.explanation().reckoning().lastDay()).as(why).isEqualTo(last);
    }

    private void written(
            Duty duty,
            LocalDate start,
            @Nullable Integer extension,
            @Nullable LocalDate hearingFrom,
            @Nullable LocalDate hearingUntil) {
        one.at(start + "T09:00");
        ledger.start(one.jsxf(duty), start);
        if (extension != null) {
            ledger.extend(one.jsxf(duty), extension, start);
        }
        if (hearingFrom != null && hearingUntil != null) {
            ledger.pause(one.jsxf(duty), hearingFrom);
            ledger.resume(one.jsxf(duty), hearingUntil);
        }
    }
}
