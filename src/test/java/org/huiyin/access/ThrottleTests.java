package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.huiyin.calendar.MovableClock;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    static final String HERE = "10.0.0.1";
    static final String THERE = "10.0.0.2";
    static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");

    final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneId.of("Asia/Shanghai")));
    final Throttle throttle = new Throttle(3, 10, Duration.ofMinutes(10), clock);

    @Test
    void makesAnOfficerWaitAfterTheLastFailureAllowed() {
        attempt("li", HERE, 3);

        assertThat(throttle.attempt("li", HERE)).contains(Duration.ofMinutes(10));
    }

    @Test
    void theWaitComesToAnEndThoughTriedMeanwhile() {
        attempt("li", HERE, 3);
        clock.forward(Duration.ofMinutes(9));
        var meanwhile = throttle.attempt("li", HERE);
        clock.forward(Duration.ofMinutes(1));

        assertThat(meanwhile).contains(Duration.ofMinutes(1));
        assertThat(throttle.attempt("li", HERE)).isEmpty();
    }

    @Test
    void othersAndOtherAddressesGoOn() {
        attempt("li", HERE, 3);

        assertThat(throttle.attempt("wang", HERE)).isEmpty();
        assertThat(throttle.attempt("li", THERE)).isEmpty();
    }

    @Test
    void successForgivesTheOfficer() {
        attempt("li", HERE, 3);
        throttle.succeeded("li", HERE);

        assertThat(throttle.attempt("li", HERE)).isEmpty();
    }

    @Test
    void anAddressThatTriesManyNamesWaits() {
        for (int number = 0; number < 10; number++) {
            attempt("name" + number, HERE, 1);
        }

        assertThat(throttle.attempt("another", HERE)).isPresent();
        assertThat(throttle.attempt("another", THERE)).isEmpty();
    }

    @Test
    void aGoodAccountDoesNotPayForGuessesFromTheSameAddress() {
        for (int number = 0; number < 9; number++) {
            attempt("name" + number, HERE, 1);
            attempt("mine", HERE, 1);
            throttle.succeeded("mine", HERE);
        }
        attempt("name9", HERE, 1);

        assertThat(throttle.attempt("another", HERE)).isPresent();
    }

    @Test
    void anOfficerGuessedFromManyAddressesWaitsEverywhere() {
        for (int number = 0; number < 10; number++) {
            attempt("li", "10.0.1." + number, 1);
        }

        assertThat(throttle.attempt("li", THERE)).isPresent();
        assertThat(throttle.attempt("wang", THERE)).isEmpty();
    }

    private void attempt(String officer, String address, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.attempt(officer, address)).isEmpty();
        }
    }
}
