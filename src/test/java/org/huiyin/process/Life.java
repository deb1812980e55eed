package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Post;
import org.huiyin.process.book.Chronicle;
import org.huiyin.process.book.StoryOutcome;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Ending;
import org.springframework.boot.test.context.TestComponent;

/** Drives petitions through the house as officers do: by submitting forms in their own name. Tells the chronicle. */
@TestComponent
class Life {

    private final Counter counter;
    private final CurrentOfficer officer;
    private final Timers timers;
    private final MovableClock clock;
    private final Desk desk;
    private final Chronicle chronicle;
    private final StoryOutcome outcome;

    Life(
            Counter counter,
            CurrentOfficer officer,
            Timers timers,
            MovableClock clock,
            Desk desk,
            Chronicle chronicle,
            StoryOutcome outcome) {
        this.counter = counter;
        this.officer = officer;
        this.timers = timers;
        this.clock = clock;
        this.desk = desk;
        this.chronicle = chronicle;
        this.outcome = outcome;
    }

    /** Half past nine of the day. */
    void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(9, 30))
                .atZone(clock.getZone())
                .toInstant());
    }

    /** The day as forms write it. */
    String today() {
        return LocalDate.now(clock).toString();
    }

    /** Registers a letter with two requests, received today; its number. */
    String registered() {
        return registered(Letter.aLetter());
    }

    String registered(Purpose purpose, List<String> against, boolean unclear) {
        var letter = Letter.aLetter().of(purpose).against(against.toArray(String[]::new));
        return registered(unclear ? letter.unclear() : letter);
    }

    /** Registers the letter, received today; its number. */
    String registered(Letter letter) {
        return counter.registered(letter);
    }

    /** What the registrar is told when the letter cannot be registered; the story goes on with the petition. */
    String notRegistered(String petition, Letter letter) {
        return counter.refused(petition, letter);
    }

    /** Opens the step's form, which must show what its task computes, and submits it. */
    void done(String petition, String by, String step, Map<String, ?> values) {
        Task task = open(petition, by, step);
        Map<String, Object> opening = desk.opening(task, by);
        FormsOnFile.assertShowsAll(step, opening);
        FormsOnFile.assertReadsWell(step, opening);
        if (step.startsWith("UserTask_Archive")) {
            assertThat(opening.get("paper"))
                    .as("paper on which the ending rests")
                    .asString()
                    .isNotBlank();
        }
        List<String> notes = desk.notes(step, values, opening);
        desk.submit(task, by, values);
        told(petition, by, task, notes);
    }

    /** What the officer is told when the step is refused; the task must be open still. */
    String refused(String petition, String by, String step, Map<String, ?> values) {
        Task task = open(petition, by, step);
        var refusal = catchThrowableOfType(TaskRefused.class, () -> desk.submit(task, by, values));
        assertThat(refusal).as(step + " is refused").isNotNull();
        assertThat(open(petition, by, step).getId()).isEqualTo(task.getId());
        told(petition, by, task, List.of(Chronicle.REFUSED + refusal.getMessage()));
        return refusal.getMessage();
    }

    /** What the form opens with. */
    Map<String, Object> opening(String petition, String by, String step) {
        return desk.opening(open(petition, by, step), by);
    }

    /** Runs the event's timer, which must be due by now. */
    void fire(String petition, String event) {
        var fired = timers.fire(petition, event);
        chronicle.add(petition, Chronicle.HOUSE, fired.name(), fired.notes());
    }

    /** An act on a page, not by a form: does it in the officer's name and tells it with a sentence in Chinese. */
    <T> T acted(String petition, String by, String sentence, Supplier<T> act) {
        T result = officer.as(by, act);
        var post = officer.as(by, officer::posts).stream()
                .sorted(Comparator.comparing(Post::id))
                .findFirst();
        chronicle.add(petition, desk.named(by, post.orElseThrow()), sentence, List.of());
        return result;
    }

    /** Something the reader must know that happened outside the system, in Chinese: a phone call, a hearing. */
    void happened(String petition, String who, String sentence) {
        chronicle.add(petition, who, sentence, List.of());
    }

    Task open(String petition, String step) {
        var open = desk.open(petition, step);
        assertThat(open).as(step + " of " + petition).hasSize(1);
        return open.get(0);
    }

    /** The lawful ending with which the petition was archived, or null where it was not. */
    Ending ending(String petition) {
        return outcome.ending(petition).orElse(null);
    }

    boolean isOver(String petition) {
        return !timers.isRunning(petition);
    }

    private void told(String petition, String by, Task task, List<String> notes) {
        chronicle.add(petition, desk.named(by, Post.of(task.getTenantId())), task.getName(), notes);
    }

    private Task open(String petition, String by, String step) {
        return desk.open(petition, step, by);
    }
}
