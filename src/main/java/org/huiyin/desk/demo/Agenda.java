package org.huiyin.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.WorkingCalendar;

/** Puts the stories' events on working days before the demo's day, in the order in which they happen. */
final class Agenda {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int MINUTES_A_STEP = 24;
    private static final Duration HOURS_UNTIL_TAKEN = Duration.ofHours(2);

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final LocalDate day;

    Agenda(WorkingCalendar calendar, ZoneId zone, LocalDate day) {
        this.calendar = calendar;
        this.zone = zone;
        this.day = day;
    }

    List<Event> of(List<Story> stories, Map<String, List<Step>> ways) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < stories.size(); i++) {
            events.addAll(of(stories.get(i), way(stories.get(i), ways), i));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private static List<Step> way(Story story, Map<String, List<Step>> ways) {
        var steps = ways.get(story.steps());
        if (steps == null) {
            throw new IllegalStateException("steps.yaml has no way " + story.steps() + " for story " + story.id());
        }
        return steps;
    }

    private List<Event> of(Story story, List<Step> steps, int minute) {
        var events = new ArrayList<Event>();
        var received = day.minusDays(story.received());
        if (story.registration() != null) {
            events.add(new Event(at(received, 0, minute), story, null));
        }
        int place = 1;
        for (var step : story.until().equals("REGISTERED") ? List.<Step>of() : steps) {
            if (step.isFor(story)) {
                events.add(new Event(at(received.plusDays(step.after()), place++, minute), story, step));
            }
            if (step.stage().equals(story.until())) {
                break;
            }
        }
        if (!story.claimed().isEmpty()) {
            var last = events.get(events.size() - 1).at();
            events.add(new Event(last.plus(HOURS_UNTIL_TAKEN), story, Step.taking(story.claimed())));
        }
        events.removeIf(event -> !event.at().isBefore(day.atStartOfDay(zone).toInstant()));
        return events;
    }

    /** The next working day; the one before where the next has not come yet, so that a long holiday opens no gap. */
    private LocalDate besides(LocalDate restDay) {
        var next = calendar.plusWorkingDays(restDay, 1);
        if (!restDay.isBefore(day) || next.isBefore(day)) {
            return next;
        }
        var before = restDay.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** A later step of a petition never comes before an earlier one, even when a holiday puts both on one day. */
    private Instant at(LocalDate planned, int place, int minute) {
        var workingDay = calendar.isWorkingDay(planned) ? planned : besides(planned);
        var time = OPENING.plusMinutes((long) place * MINUTES_A_STEP).plusSeconds(minute * 40L);
        return workingDay.atTime(time).atZone(zone).toInstant();
    }
}
