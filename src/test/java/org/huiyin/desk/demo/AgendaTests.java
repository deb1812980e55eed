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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** The demo's events on every day of a year with all its holidays: somebody starts it on a Sunday, too. */
class AgendaTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheProduct();
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);

    private final List<Story> stories = Stories.all();
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

    /** A list that came later than its petitions' leaders would find them at work on what nobody had listed. */
    @Test
    void everyListArrivesBetweenItsPetitionsAndTheirLeaders() {
        var misplaced = days().stream().filter(day -> !listsInTime(day)).toList();

        assertThat(misplaced).isEmpty();
    }

    private boolean listsInTime(LocalDate day) {
        var events = events(day);
        return isBetween(events, "l1", List.of("p93", "p94", "p95"), "LEAD_ACCEPTED")
                && isBetween(events, "l2", List.of("p96", "p97"), "LEAD_ACCEPTED_LATER");
    }

    private static boolean isBetween(List<Event> events, String list, List<String> petitions, String accepted) {
        int listed = place(events, event -> isOf(list, event));
        return petitions.stream().allMatch(id -> place(events, event -> isOf(id, event)) < listed)
                && place(events, event -> reaches(accepted, event)) > listed;
    }

    private static boolean isOf(String story, Event event) {
        return event.story().id().equals(story);
    }

    private static boolean reaches(String stage, Event event) {
        var step = event.step();
        return step != null && step.stage().equals(stage);
    }

    /** Of the first such event among all. */
    private static int place(List<Event> events, Predicate<Event> such) {
        return IntStream.range(0, events.size())
                .filter(i -> such.test(events.get(i)))
                .findFirst()
                .orElseThrow();
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
                .filter(step -> step.isFor(story) && !step.isTaking())
                .limit(many)
                .forEach(step -> stages.add(step.stage()));
        return stages;
    }

    private List<Event> events(LocalDate day) {
        return new Agenda(CALENDAR, ZONE, day).of(stories, ways);
    }
}
