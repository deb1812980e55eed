package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.deadlines.Recalendaring;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends a counting anew once all is counted, and every node has had time to notice the version. */
@Component
class RecountingEnd {

    private final AdoptionRows adoptions;
    private final Recalendaring recalendaring;
    private final RecountingOneByOne oneByOne;
    private final CalendarNews news;
    private final Recorded recorded;
    private final CalendarSettings settings;
    private final Clock clock;
    private final TransactionOperations transaction;

    RecountingEnd(
            AdoptionRows adoptions,
            Recalendaring recalendaring,
            RecountingOneByOne oneByOne,
            CalendarNews news,
            Recorded recorded,
            CalendarSettings settings,
            Clock clock,
            TransactionOperations transaction) {
        this.adoptions = adoptions;
        this.recalendaring = recalendaring;
        this.oneByOne = oneByOne;
        this.news = news;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** When to try again, for clocks that another node may still count by the calendar before; empty where it has ended. */
    Optional<Instant> of(Adoption adoption) {
        Instant settled = adoption.adoptedAt().plus(settings.settle());
        if (clock.instant().isBefore(settled)) {
            return Optional.of(settled);
        }
        recalendaring
                .countedByAnother(adoption.version(), adoption.adoptedAt().minus(settings.settle()))
                .forEach(petition -> oneByOne.again(adoption, petition));
        transaction.executeWithoutResult(status -> {
            if (adoptions.hold(adoption)) {
                finish(adoption);
            }
        });
        return Optional.empty();
    }

    private void finish(Adoption adoption) {
        adoptions.finish(adoption.number(), clock.instant());
        Adoption finished = adoptions.last().orElseThrow();
        int failed = adoptions.failures(adoption.number()).size();
        recorded.that(Fact.of("CALENDAR_COUNTED")
                .with("version", finished.version())
                .with("moved", finished.moved())
                .with("failed", failed));
        news.counted(finished, failed);
    }
}
