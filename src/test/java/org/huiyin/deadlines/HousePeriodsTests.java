package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.statute.Duty.EXECUTE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.REQUEST_REVIEW;
import static org.huiyin.statute.Duty.SORT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.statute.Duty;
import org.huiyin.statute.LocalPeriods;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the locality and the house make of the law's periods: sooner, never later. */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Surroundings.class, HousePeriodsTests.Tables.class})
class HousePeriodsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

    private static int serial;

    @Autowired
    Ledger ledger;

    private final String petition = "JSXF-2029-%06d".formatted(++serial);

    @Test
    void countsTheLocalitysShorterPeriodAndKeepsIt() {
        ledger.start(of(NOTICE), DAY);

        assertThat(face(NOTICE).rawLastDay()).isEqualTo(DAY.plusDays(10));
        assertThat(ledger.why(petition, NOTICE, DAY.plusDays(1)).get(0).period())
                .isEqualTo(Period.ofDays(10));
    }

    @Test
    void countsByTheLawWhatTheLocalityMadeLongerOrMayNotTouch() {
        ledger.start(of(SORT), DAY);
        ledger.start(of(REQUEST_REVIEW), DAY);

        assertThat(face(SORT).rawLastDay()).isEqualTo(DAY.plusDays(15));
        assertThat(face(REQUEST_REVIEW).rawLastDay()).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void aimsAtADayInsideTheLaws() {
        ledger.start(of(HANDLE), DAY);

        assertThat(face(HANDLE).target())
                .isEqualTo("2026-11-04")
                .isBefore(face(HANDLE).lastDay());
    }

    @Test
    void aimsAtNoDayThatTheLawWouldNotWaitFor() {
        ledger.start(of(SORT), DAY);
        ledger.start(of(NOTICE), DAY);

        assertThat(face(SORT).target()).isNull();
        assertThat(face(NOTICE).target()).isNull();
    }

    @Test
    void aimsAtNothingWhereADayWasSet() {
        ledger.start(of(EXECUTE), DAY, DAY.plusDays(40));

        assertThat(face(EXECUTE).target()).isNull();
    }

    private Clock of(Duty duty) {
        return new Clock(petition, duty, "jszj");
    }

    private Face face(Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        LocalPeriods localPeriods() {
            var periods = Map.of(NOTICE, Period.ofDays(10), SORT, Period.ofDays(20), REQUEST_REVIEW, Period.ofDays(29));
            return (duty, organ) -> Optional.ofNullable(periods.get(duty));
        }

        /** Sooner than the law for HANDLE, later for SORT, as late as the locality's for NOTICE. */
        @Bean
        Targets targets() {
            var targets = Map.of(
                    HANDLE, Period.ofDays(45),
                    SORT, Period.ofDays(16),
                    NOTICE, Period.ofDays(10),
                    EXECUTE, Period.ofDays(5));
            return (clock, from) -> Optional.ofNullable(targets.get(clock.duty()));
        }
    }
}
