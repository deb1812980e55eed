package org.huiyin.desk.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** The demo's events on every day of a year with all its holidays: somebody starts it on a Sunday, too. */
class AgendaTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheProduct();
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);

    private final List<Story> stories = Stories.petitions();
    private final Map<String, List<Step>> ways = Ways.all();

    @Test
    void everyPetitionComesAsFarOnWhateverDayTheDemoBegins() {
        var usual = steps(FIRST);

        var otherwise = days().stream().filter(day -> !steps(day).equals(usual)).toList();

        assertThat(usual).hasSameSizeAs(stories);
        assertThat(otherwise).isEmpty();
    }

    @Test
    void noStepComesBeforeTheOneThatItFollows() {
        var disordered = days().stream().filter(day -> !inOrder(day)).toList();

        assertThat(disordered).isEmpty();
    }

    @Test
    void everythingIsDoneOnWorkingDaysBeforeTheDemosDay() {
        var events = events(LocalDate.of(2026, 10, 5));

        assertThat(events).allSatisfy(event -> {
            var on = event.at().atZone(ZONE).toLocalDate();
            assertThat(on).isBefore("2026-10-05");
            assertThat(CALENDAR.isWorkingDay(on)).as(on + " is a working day").isTrue();
        });
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusYears(1)).toList();
    }

    /** How many events each petition has. */
    private Map<String, Long> steps(LocalDate day) {
        return events(day).stream().collect(groupingBy(event -> event.story().id(), counting()));
    }

    private boolean inOrder(LocalDate day) {
        var played = events(day).stream()
                .filter(event -> event.step() != null && !event.step().isTaking())
                .collect(groupingBy(Event::story, mapping(event -> event.step().stage(), toList())));
        return played.entrySet().stream()
                .allMatch(story -> story.getValue()
                        .equals(planned(story.getKey(), story.getValue().size())));
    }

    private List<String> planned(Story story, int many) {
        var stages = new ArrayList<String>();
        ways.getOrDefault(story.steps(), List.of()).stream()
                .filter(step -> step.isFor(story))
                .limit(many)
                .forEach(step -> stages.add(step.stage()));
        return stages;
    }

    private List<Event> events(LocalDate day) {
        return new Agenda(CALENDAR, ZONE, day).of(stories, ways);
    }
}
