package org.huiyin.deadlines.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.Edition;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Statute;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

/**
 * The product's tables end with a provisional 2027; the longest period is ninety days, nine more
 * may be rolled over at the year's end, and sixty more are the warning.
 */
class YearWatchTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final KeptCalendars calendars = mock();
    private final Notices notices = mock();
    private final Organization organization = mock();

    YearWatchTests() {
        when(calendars.editionInForce()).thenReturn(Edition.ofTheProduct(true));
    }

    @Test
    void isSilentWhileEveryYearThatIsNeededIsPublished() {
        var watch = on("2026-07-25");

        assertThat(watch.concerns()).isEmpty();
        assertThat(health(watch).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void namesAProvisionalYearSixtyDaysBeforeItBites() {
        var watch = on("2026-07-26");

        assertThat(watch.concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.year()).isEqualTo(2027);
            assertThat(concern.missing()).isFalse();
            assertThat(concern.bites()).isFalse();
            assertThat(concern.bitesOn()).isEqualTo(LocalDate.of(2026, 9, 24));
        });
        assertThat(health(watch).getStatus()).isEqualTo(CalendarHealthIndicator.ATTENTION);
        assertThat(health(watch).getDetails().get("reason").toString()).contains("2027 年的放假安排只是暂定", "2026年9月24日");
    }

    @Test
    void saysThatItBitesFromTheDayOnWhichTheLongestPeriodReachesIntoIt() {
        assertThat(on("2026-09-23").concerns().get(0).bites()).isFalse();
        assertThat(on("2026-09-24").concerns().get(0).bites()).isTrue();
    }

    /** Sixty days and thirty more from 2 October 2026 end on 31 December, which the notice of 2027 may make a rest day. */
    @Test
    void bitesWhereALastDayMayRollOverIntoTheYear() {
        assertThat(on("2026-10-02").concerns().get(0).bites()).isTrue();
    }

    @Test
    void namesAMissingYear() {
        var concerns = on("2027-08-05").concerns();

        assertThat(concerns).extracting(YearWatch.Concern::year).containsExactly(2027, 2028);
        assertThat(concerns.get(1).missing()).isTrue();
        assertThat(concerns.get(1).sentence()).contains("缺少 2028 年的放假安排", "不能起算");
    }

    @Test
    void isSilentAgainOnceTheYearIsThere() {
        when(calendars.editionInForce())
                .thenReturn(Edition.ofTheProduct(true)
                        .withYear("2027.csv", 2027, false, "date,name,kind\n2027-01-01,元旦,off\n"));

        assertThat(on("2026-12-01").concerns()).isEmpty();
    }

    @Test
    void tellsTheAdministratorsUnderAKeyThatIsTheSameEveryDay() {
        var bureau = new Organ("jsxf", "江洲市信访局", Kind.BUREAU, null, true, LocalDate.of(2020, 1, 1), null);
        var admin = new Post("jsxf", Role.ADMIN);
        when(organization.organsOn(any())).thenReturn(List.of(bureau));
        when(organization.holding(eq(admin), any())).thenReturn(List.of(new Officer("tangwei", "唐伟")));

        on("2026-07-26").tell();
        on("2026-09-24").tell();

        verify(notices).tell(eq("CALENDAR YEAR 2027 PROVISIONAL SOON"), eq(""), contains("2027"), eq(List.of(admin)));
        verify(notices).tell(eq("CALENDAR YEAR 2027 PROVISIONAL NOW"), eq(""), contains("2027"), eq(List.of(admin)));
    }

    @Test
    void tellsNobodyWhereNothingIsWrong() {
        on("2026-03-02").tell();

        verifyNoInteractions(notices);
    }

    private static org.springframework.boot.actuate.health.Health health(YearWatch watch) {
        return new CalendarHealthIndicator(watch, mock()).health();
    }

    private YearWatch on(String day) {
        var clock = Clock.fixed(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
        return new YearWatch(
                calendars,
                new CalendarNews(notices, organization, clock),
                Statute.ofTheProduct(),
                new CalendarSettings(true, 60, 50, Duration.ZERO),
                clock);
    }
}
