package org.huiyin.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.organization.Organization;
import org.huiyin.process.TaskRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty register with the demo city, once, before a page is served or a job runs: the clock is set back and
 * moves forward through the events, each in one transaction with the mark of how far it came. A start that was
 * interrupted is taken up at that mark by the next. A database that knows organs already is left alone.
 */
@Component
@Profile("demo")
class Seeding implements SmartLifecycle {

    /** After the models are deployed (0), long before the web server. */
    private static final int PHASE = 1_000;

    /** How long before the first event the city's offices were set up. */
    private static final int YEARS_OF_OFFICE = 3;

    /** What the demo remembers of a story that the house refused, with its id. */
    static final String STOPPED = "stopped ";

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final Roster roster;
    private final Cast cast;
    private final DemoMemory memory;
    private final DemoPassword password;
    private final Organization organization;
    private final WorkingCalendar calendar;
    private final PassageOfTime time;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final TimeMachine machine;
    private volatile boolean running;

    Seeding(
            Roster roster,
            Cast cast,
            DemoMemory memory,
            DemoPassword password,
            Organization organization,
            WorkingCalendar calendar,
            PassageOfTime time,
            Clock clock,
            TransactionOperations transactions,
            TimeMachine machine) {
        this.roster = roster;
        this.cast = cast;
        this.memory = memory;
        this.password = password;
        this.organization = organization;
        this.calendar = calendar;
        this.time = time;
        this.clock = clock;
        this.transactions = transactions;
        this.machine = machine;
    }

    @Override
    public void start() {
        running = true;
        var today = LocalDate.now(clock);
        var begun = memory.find("day").map(LocalDate::parse);
        if (begun.isEmpty() && !organization.organsOn(today).isEmpty()) {
            LOG.info("This database was not made by the demo; it is left as it is");
            return;
        }
        if (begun.isEmpty()) {
            transactions.executeWithoutResult(status -> {
                roster.establish(today.minusYears(YEARS_OF_OFFICE), password.make());
                memory.keep("day", today.toString());
                memory.keep("done", "0");
            });
        }
        seed(begun.orElse(today));
        machine.restore();
    }

    private void seed(LocalDate day) {
        var events = new Agenda(calendar, clock.getZone(), day).of(Stories.all(), Ways.all());
        int done = memory.find("done").map(Integer::parseInt).orElse(0);
        if (done >= events.size()) {
            return;
        }
        LOG.info("Seeding the demo city: {} events of {} to play", events.size() - done, events.size());
        try {
            play(events, done, day);
            time.until(day.atStartOfDay(clock.getZone()).toInstant());
        } finally {
            time.backToReality();
        }
    }

    private void play(List<Event> events, int done, LocalDate day) {
        time.setBackTo(events.get(Math.max(0, done - 1)).at());
        for (int i = done; i < events.size(); i++) {
            var event = events.get(i);
            time.until(event.at());
            if (!hasStopped(event.story())) {
                play(event, i, day);
            }
        }
    }

    /** Where the house refuses, the story stays where it is and the others go on. */
    private void play(Event event, int place, LocalDate day) {
        try {
            transactions.executeWithoutResult(status -> {
                cast.play(event, day);
                memory.keep("done", String.valueOf(place + 1));
            });
        } catch (TaskRefused refusal) {
            LOG.error("Demo story {} stopped: {}", event.story().id(), refusal.getMessage());
            memory.keep(STOPPED + event.story().id(), String.valueOf(place));
            memory.keep("done", String.valueOf(place + 1));
        }
    }

    private boolean hasStopped(Story story) {
        return memory.find(STOPPED + story.id()).isPresent();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
