package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
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
    void countsOnTheLedger(@AggregateWith(Example.Reader.class) Example example) {
        written(example);

        assertThat(one.only().rawLastDay()).as(example.why()).isEqualTo(example.raw());
        assertThat(one.only().lastDay()).as(example.why()).isEqualTo(example.last());
        assertThat(ledger.breachInstant(one.jsxf(example.duty())))
                .isEqualTo(OnePetition.shanghai(example.last().plusDays(1) + "T00:00"));
    }

    @ParameterizedTest(name = "{0} 自 {1}：{6} {7}")
    @CsvFileSource(resources = EXAMPLES, numLinesToSkip = 1)
    void isInTimeUntilMidnightOfTheLastDayAndNotASecondLonger(@AggregateWith(Example.Reader.class) Example example) {
        written(example);

        var before = one.stateAt(example.last() + "T23:59:59");
        boolean breachedBefore = ledger.breach(one.jsxf(example.duty()));
        var after = one.stateAt(example.last().plusDays(1) + "T00:00:00");
        boolean breachedAfter = ledger.breach(one.jsxf(example.duty()));

        assertThat(before).as(example.why()).isEqualTo(Face.State.TODAY);
        assertThat(breachedBefore).isFalse();
        assertThat(after).isIn(Face.State.LATE, Face.State.CLOSED, Face.State.LAPSED);
        assertThat(breachedAfter).isEqualTo(after == Face.State.LATE);
    }

    @ParameterizedTest(name = "{0} 自 {1}：{6} {7}")
    @CsvFileSource(resources = EXAMPLES, numLinesToSkip = 1)
    void isToldAlikeWithoutAPetition(@AggregateWith(Example.Reader.class) Example example) {
        var answer = new Inquiry(example.duty(), example.start(), example.extension(), example.pauses())
                .answer(Statute.ofTheProduct(), WorkingCalendar.ofTheProduct());

        assertThat(answer.explanation().reckoning().rawLastDay())
                .as(example.why())
                .isEqualTo(example.raw());
        assertThat(answer.explanation().reckoning().lastDay()).as(example.why()).isEqualTo(example.last());
    }

    private void written(Example example) {
        var clock = one.jsxf(example.duty());
        one.at(example.start() + "T09:00");
        ledger.start(clock, example.start());
        if (example.extension() > 0) {
            ledger.extend(clock, example.extension(), example.start());
        }
        for (Pause hearing : example.pauses()) {
            one.at(hearing.from() + "T09:00");
            ledger.pause(clock, hearing.from());
            one.at(hearing.until() + "T17:00");
            ledger.resume(clock, hearing.until());
        }
    }

    /**
     * A line of the table.
     *
     * @param extension calendar days, or 0
     * @param pauses the hearing, where there is one
     */
    record Example(
            Duty duty, LocalDate start, int extension, List<Pause> pauses, LocalDate raw, LocalDate last, String why) {

        /** Reads a line. */
        static class Reader implements ArgumentsAggregator {

            @Override
            public Object aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
                @Nullable Integer extension = line.getInteger(2);
                @Nullable LocalDate from = line.get(3, LocalDate.class);
                @Nullable LocalDate until = line.get(4, LocalDate.class);
                return new Example(
                        line.get(0, Duty.class),
                        line.get(1, LocalDate.class),
                        extension == null ? 0 : extension,
                        from == null || until == null ? List.of() : List.of(new Pause(from, until)),
                        line.get(5, LocalDate.class),
                        line.get(6, LocalDate.class),
                        line.getString(7));
            }
        }
    }
}
