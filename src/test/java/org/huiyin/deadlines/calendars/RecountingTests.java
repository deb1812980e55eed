package org.huiyin.deadlines.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Recalendaring;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Another node goes on counting by the calendar before for some seconds; what it starts then is not forgotten. */
class RecountingTests {

    private static final Instant ADOPTED = Instant.parse("2026-09-21T01:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(ADOPTED, ZoneId.of("Asia/Shanghai")));
    private final AdoptionRows adoptions = mock();
    private final Recalendaring recalendaring = mock();
    private final CalendarNews news = mock();
    private final CalendarSettings settings = new CalendarSettings(true, 60, 50, Duration.ofSeconds(20));
    private final TransactionOperations none = TransactionOperations.withoutTransaction();
    private final RecountingOneByOne oneByOne = new RecountingOneByOne(mock(), adoptions, recalendaring, none);
    private final Recounting recounting = new Recounting(
            mock(),
            adoptions,
            recalendaring,
            oneByOne,
            new RecountingEnd(adoptions, recalendaring, oneByOne, news, mock(), settings, clock, none),
            settings,
            none);

    RecountingTests() {
        var open = new Adoption(2, "new", "old", LocalDate.of(2026, 10, 1), ADOPTED, "tangwei", 0, 0, 0, null, null);
        when(adoptions.last()).thenReturn(Optional.of(open));
        when(adoptions.hold(any())).thenReturn(true);
    }

    @Test
    void isNotDoneBeforeEveryNodeKnowsOfTheNewCalendar() {
        assertThat(recounting.run()).contains(ADOPTED.plusSeconds(20));

        verify(adoptions, never()).finish(anyInt(), any());
    }

    @Test
    void countsWhatWasStartedByTheOldOneMeanwhile() {
        when(recalendaring.countedByAnother(eq("new"), any())).thenReturn(List.of("LATE-1"));
        clock.forward(Duration.ofSeconds(20));

        assertThat(recounting.run()).isEmpty();

        verify(recalendaring).apply(any(), eq(List.of("LATE-1")));
        verify(adoptions).finish(eq(2), any());
        verify(news).counted(any(), eq(0));
    }
}
