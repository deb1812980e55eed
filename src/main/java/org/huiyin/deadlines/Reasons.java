package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Explanation;
import org.huiyin.calendar.Reckoning;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why clocks end when they end: what was counted, and what moved the day. */
@Component
class Reasons {

    private final Count count;
    private final Calendars calendars;
    private final Faces faces;

    Reasons(Count count, Calendars calendars, Faces faces) {
        this.count = count;
        this.calendars = calendars;
        this.faces = faces;
    }

    Why of(Round round, LocalDate today) {
        LocalDate set = round.start().setLastDay();
        Explanation explanation = count.explain(round, today);
        return new Why(
                faces.of(round, today),
                count.rule(round),
                count.period(round),
                set,
                goesOnFrom(round.start()),
                IntStream.range(0, round.events().size())
                        .mapToObj(place -> told(round.events(), place))
                        .toList(),
                set == null ? explanation.days() : List.of(),
                explanation.calendarVersion());
    }

    private @Nullable String goesOnFrom(LedgerEvent start) {
        Duty duty = start.goesOnFrom();
        return duty == null ? null : count.rule(duty, start.day()).name();
    }

    private Why.Event told(List<LedgerEvent> events, int place) {
        LedgerEvent event = events.get(place);
        return event.told(event.kind() == Happening.RECALENDARED ? change(events, place) : null);
    }

    /** The last day before and after the line, each by the calendar of its time. */
    private Why.Change change(List<LedgerEvent> events, int place) {
        LocalDate on = events.get(place).day();
        Round before = Round.replay(events.subList(0, place)).get(0);
        Round after = Round.replay(events.subList(0, place + 1)).get(0);
        Reckoning was = count.reckon(before, on);
        Reckoning becomes = count.reckon(after, on);
        Move move = Move.between(before.clock(), count.period(before), was, becomes);
        var differences = calendars.differences(before.calendarVersion(), after.calendarVersion());
        return new Why.Change(move.from(), move.to(), move.why(differences));
    }
}
