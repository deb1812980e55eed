package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.statute.Duty.EXECUTE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.REREVIEW;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Clocks by their last day: what figures are made of. Sixty days from 2 March 2026 end on 6 May. */
@DataJpaTest(showSql = false, properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Surroundings.class, PastClocks.class})
class PastClocksTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    private Ledger ledger;

    @Autowired
    private PastClocks clocks;

    @Autowired
    private OnePetition one;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void findsADutyInThePeriodOfItsLastDayHoweverEarlyItWasDone() {
        one.at("2026-03-20T09:00");
        ledger.start(own(HANDLE), MONDAY);
        ledger.fulfil(own(HANDLE), LocalDate.of(2026, 3, 20));

        assertThat(ending(HANDLE, MAY, "2026-03-21T09:00")).singleElement().satisfies(face -> {
            assertThat(face.lastDay()).isEqualTo("2026-05-06");
            assertThat(face.state()).isEqualTo(State.DONE);
        });
        assertThat(ending(HANDLE, APRIL, "2026-03-21T09:00")).isEmpty();
    }

    @Test
    void followsAnExtensionIntoAnotherPeriod() {
        one.at("2026-04-20T09:00");
        ledger.start(own(HANDLE), MONDAY);
        one.at("2026-04-21T09:00");
        ledger.extend(own(HANDLE), 30, LocalDate.of(2026, 4, 21));

        assertThat(ending(HANDLE, JUNE, "2026-04-21T09:00"))
                .singleElement()
                .satisfies(face -> assertThat(face.lastDay()).isEqualTo("2026-06-01"));
        assertThat(ending(HANDLE, MAY, "2026-04-21T09:00")).isEmpty();
    }

    @Test
    void seesNothingThatWasWrittenAfterTheInstant() {
        one.at("2026-03-03T09:00");
        ledger.start(own(HANDLE), MONDAY);
        one.at("2026-04-21T09:00");
        ledger.extend(own(HANDLE), 30, LocalDate.of(2026, 4, 21));
        one.at("2026-05-20T09:00");
        ledger.fulfil(own(HANDLE), LocalDate.of(2026, 5, 20));

        assertThat(ending(HANDLE, MAY, "2026-04-21T08:59"))
                .singleElement()
                .satisfies(face -> assertThat(face.state()).isEqualTo(State.CALM));
        assertThat(ending(HANDLE, JUNE, "2026-05-01T09:00"))
                .singleElement()
                .satisfies(face -> assertThat(face.doneOn()).isNull());
        assertThat(ending(HANDLE, MAY, "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void findsALastDayThatWasSetHoweverLongAgoTheClockStarted() {
        one.at("2026-05-21T09:00");
        ledger.start(own(EXECUTE), LocalDate.of(2025, 1, 6), LocalDate.of(2026, 5, 20));

        assertThat(ending(EXECUTE, MAY, "2026-05-21T09:00"))
                .singleElement()
                .satisfies(face -> assertThat(face.state()).isEqualTo(State.LATE));
    }

    @Test
    void findsOneThatStoodStillForNearlyAYear() {
        one.at("2025-06-10T09:00");
        ledger.start(own(REREVIEW), LocalDate.of(2025, 6, 2));
        ledger.pause(own(REREVIEW), LocalDate.of(2025, 6, 10));
        one.at("2026-04-30T09:00");
        ledger.resume(own(REREVIEW), LocalDate.of(2026, 4, 30));

        assertThat(ending(REREVIEW, MAY, "2026-05-01T09:00")).hasSize(1);
    }

    @Test
    void tellsEachRoundByItsOwnLastDay() {
        one.at("2026-04-02T09:00");
        ledger.start(own(NOTICE), MONDAY);
        ledger.fulfil(own(NOTICE), MONDAY);
        ledger.start(own(NOTICE), LocalDate.of(2026, 4, 1));

        assertThat(ending(NOTICE, YearMonth.of(2026, 3), "2026-04-03T09:00"))
                .extracting(Face::state)
                .containsExactly(State.DONE);
        assertThat(ending(NOTICE, APRIL, "2026-04-03T09:00"))
                .extracting(Face::doneOn)
                .containsOnlyNulls();
    }

    @Test
    void tellsWhoeverOwesItWhereNobodyIsNamed() {
        one.at("2026-03-03T09:00");
        ledger.start(own(HANDLE), MONDAY);
        Instant now = OnePetition.shanghai("2026-03-03T09:00");

        var all = clocks.ending(Set.of(HANDLE), MAY.atDay(1), MAY.atEndOfMonth(), now);
        var others = clocks.ending(Set.of(HANDLE), List.of("others"), MAY.atDay(1), MAY.atEndOfMonth(), now);

        assertThat(all).extracting(Face::petition).contains(one.number());
        assertThat(others).isEmpty();
    }

    @Test
    void asksTheLedgerAsOftenForManyPetitionsAsForOne() {
        one.at("2026-03-03T09:00");
        ledger.start(own(HANDLE), MONDAY);
        long forOne = statements();
        for (int i = 0; i < 30; i++) {
            ledger.start(new Clock(one.number() + "-" + i, HANDLE, organ()), MONDAY);
        }

        long forMany = statements();

        assertThat(ending(HANDLE, MAY, "2026-03-04T09:00")).hasSize(31);
        assertThat(forMany).isEqualTo(forOne).isEqualTo(2);
    }

    /** Every second day a rest day would be more than any calendar has; a month for the longest holidays. */
    @ParameterizedTest
    @EnumSource(Duty.class)
    void looksFarEnoughBackForEveryPeriodOfTheCatalogue(Duty duty) {
        for (var rule : Statute.ofTheProduct().rules(duty)) {
            var extension = rule.extension();
            int days = Math.max(days(rule.period()), extension == null ? 0 : extension.total());

            assertThat(days + 30).isLessThanOrEqualTo(PastClocks.LONGEST);
        }
    }

    private static int days(Period period) {
        return switch (period.unit()) {
            case DAYS -> period.length();
            case WORKING_DAYS -> 2 * period.length();
            case MONTHS -> 31 * period.length();
        };
    }

    private long statements() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        ending(HANDLE, MAY, "2026-03-04T09:00");
        return statistics.getPrepareStatementCount();
    }

    private List<Face> ending(Duty duty, YearMonth month, String asOf) {
        return clocks.ending(
                Set.of(duty), List.of(organ()), month.atDay(1), month.atEndOfMonth(), OnePetition.shanghai(asOf));
    }

    private Clock own(Duty duty) {
        return new Clock(one.number(), duty, organ());
    }

    /** Nobody else's. */
    private String organ() {
        return "of" + one.number();
    }
}
