package org.huiyin.deadlines.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.Edition;
import org.huiyin.calendar.MovableClock;
import org.huiyin.calendar.UnknownCalendar;
import org.huiyin.testing.Databases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which calendar counts after a start, a newer product, and another node's adoption. */
class KeptCalendarsTests {

    private static final CalendarSettings SETTINGS = new CalendarSettings(true, 60, 50, Duration.ofSeconds(20));
    private static final Edition PRODUCT = Edition.ofTheProduct(true);
    private static final Edition NEWER =
            PRODUCT.withYear("2028.csv", 2028, false, "date,name,kind\n2028-01-01,元旦,off\n");

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-09-21T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @MethodSource("databases")
    void theFirstStartPutsTheProductsTablesIntoForce(DataSource database) {
        var calendars = node(database);

        calendars.start(PRODUCT);
        node(database).start(PRODUCT);

        assertThat(calendars.inForce().version()).isEqualTo(PRODUCT.version());
        assertThat(rows(database).all()).hasSize(1);
        assertThat(new AdoptionRows(JdbcClient.create(database), clock).all()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewerProductOnlyProposes(DataSource database) {
        node(database).start(PRODUCT);

        var calendars = node(database);
        calendars.start(NEWER);
        node(database).start(NEWER);

        assertThat(calendars.inForce().version()).isEqualTo(PRODUCT.version());
        assertThat(rows(database).all())
                .extracting(CalendarVersion::version)
                .containsExactlyInAnyOrder(PRODUCT.version(), NEWER.version());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countsByTheVersionThatTheLedgerNames(DataSource database) {
        var calendars = node(database);
        calendars.start(PRODUCT);
        calendars.start(NEWER);

        assertThat(calendars.version(NEWER.version()).isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isTrue();
        assertThatThrownBy(() -> calendars.version("nosuch"))
                .isInstanceOf(UnknownCalendar.class)
                .hasMessageContaining("没有保存工作日历“nosuch”");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anotherNodeFollowsAnAdoptionWithinSeconds(DataSource database) {
        var calendars = node(database);
        calendars.start(PRODUCT);
        calendars.start(NEWER);
        assertThat(calendars.inForce().version()).isEqualTo(PRODUCT.version());
        new AdoptionRows(JdbcClient.create(database), clock)
                .put(new Adoption(
                        2, NEWER.version(), PRODUCT.version(), null, clock.instant(), "tangwei", 0, 0, 0, null, null));

        assertThat(calendars.inForce().version()).isEqualTo(PRODUCT.version());
        clock.forward(KeptCalendars.FRESH.plusSeconds(1));

        assertThat(calendars.inForce().version()).isEqualTo(NEWER.version());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsWhenTheCountingAnewLastWentOn(DataSource database) {
        node(database).start(PRODUCT);
        var adoptions = new AdoptionRows(JdbcClient.create(database), clock);
        Instant adopted = clock.instant();
        adoptions.put(
                new Adoption(2, NEWER.version(), PRODUCT.version(), null, adopted, "tangwei", 9, 0, 0, null, null));
        assertThat(adoptions.lastStep(2)).isEqualTo(adopted);

        clock.forward(Duration.ofMinutes(1));
        adoptions.reached(2, "JSXF-2026-000004", 4, 1);
        assertThat(adoptions.lastStep(2)).isEqualTo(adopted.plusSeconds(60));

        clock.forward(Duration.ofMinutes(1));
        adoptions.moved(2, 1);
        assertThat(adoptions.lastStep(2)).isEqualTo(adopted.plusSeconds(120));
        assertThat(adoptions.last().orElseThrow()).satisfies(adoption -> {
            assertThat(adoption.looked()).isEqualTo(4);
            assertThat(adoption.moved()).isEqualTo(2);
        });
    }

    private KeptCalendars node(DataSource database) {
        return new KeptCalendars(rows(database), new AdoptionRows(JdbcClient.create(database), clock), SETTINGS, clock);
    }

    private CalendarRows rows(DataSource database) {
        return new CalendarRows(JdbcClient.create(database), () -> ActingOfficer.SYSTEM, clock);
    }

    static List<Named<DataSource>> databases() {
        return Databases.each().toList();
    }
}
