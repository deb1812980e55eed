package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.organization.Post;
import org.huiyin.process.book.Chronicle;
import org.huiyin.process.book.StoryOutcome;
import org.huiyin.process.evaluation.Rate;
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
    private final Rate rate;

    Life(
            Counter counter,
            CurrentOfficer officer,
            Timers timers,
            MovableClock clock,
            Desk desk,
            Chronicle chronicle,
            StoryOutcome outcome,
            Rate rate) {
        this.counter = counter;
        this.officer = officer;
        this.timers = timers;
        this.clock = clock;
        this.desk = desk;
        this.chronicle = chronicle;
        this.outcome = outcome;
        this.rate = rate;
    }

    /** Half past nine of the day; where it is that day already time goes on, for what came later must stay later. */
    void on(String day) {
        if (day.equals(today())) {
            return;
        }
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

    /** Invites the petitioners; each then has a code of their own, by the number they type beside it. */
    List<Map.Entry<String, String>> invited(String petition, String by, Map<String, ?> values) {
        Object shown = opening(petition, by, Steps.INVITE).get("show_codes");
        done(petition, by, Steps.INVITE, values);
        return Pattern.compile("编号 (\\S+)　评价码 (\\S+)")
                .matcher(String.valueOf(shown))
                .results()
                .map(found -> Map.entry(found.group(1), found.group(2)))
                .toList();
    }

    /** What the petitioner is told who says this with their code; nothing where it is taken in. */
    List<String> says(String petition, Map.Entry<String, String> code, Voices.Said... said) {
        var flaws = rate.say(code.getKey(), code.getValue(), List.of(said));
        var notes = new ArrayList<String>();
        for (Voices.Said each : said) {
            notes.add(each.target().label() + "：" + each.level().label()
                    + (each.text().isEmpty() ? "" : "，“" + each.text() + "”"));
        }
        flaws.forEach(flaw -> notes.add(Chronicle.REFUSED + flaw));
        chronicle.add(petition, "信访人", "凭评价码评价", notes);
        return flaws;
    }

    /** Invites, and everybody rates at once. */
    void rated(String petition, String by, String day, String bureau, String organ) {
        for (var code : invited(petition, by, Map.of("way", "PHONE", "invitedOn", day))) {
            assertThat(says(petition, code, said(Target.BUREAU, bureau), said(Target.ORGAN, organ)))
                    .isEmpty();
        }
    }

    static Voices.Said said(Target target, String level) {
        return new Voices.Said(target, Level.valueOf(level), List.of(), "");
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
