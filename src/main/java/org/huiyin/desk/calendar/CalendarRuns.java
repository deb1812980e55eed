package org.huiyin.desk.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.calendars.Recounting;
import org.huiyin.deadlines.calendars.RecountingWatch;
import org.huiyin.deadlines.calendars.YearWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts the open clocks anew in the background, as the house itself. What a stopped node left is taken up when a node
 * starts, and within minutes by those that go on; once an hour it is looked whether a year is missing.
 */
@Component
class CalendarRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRuns.class);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LOOKED_FOR_LEFT = Duration.ofMinutes(5);

    private final Recounting recounting;
    private final RecountingWatch watch;
    private final YearWatch years;
    private final CurrentOfficer officer;
    private final Clock clock;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "calendar"));

    CalendarRuns(Recounting recounting, RecountingWatch watch, YearWatch years, CurrentOfficer officer, Clock clock) {
        this.recounting = recounting;
        this.watch = watch;
        this.years = years;
        this.officer = officer;
        this.clock = clock;
    }

    @EventListener
    void takeUp(ApplicationReadyEvent ready) {
        begin();
        worker.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.HOURS);
        long every = LOOKED_FOR_LEFT.toSeconds();
        worker.scheduleWithFixedDelay(this::takeUpWhatIsLeft, every, every, TimeUnit.SECONDS);
    }

    /** Counts what is left to count; does nothing where all is done. */
    void begin() {
        worker.execute(this::work);
    }

    /** Counts what failed once more. */
    void retry() {
        worker.execute(() -> {
            try {
                asSystem(recounting::retry);
            } catch (RuntimeException failure) {
                LOG.error("Counting what failed once more broke off; an administrator may ask for it again", failure);
            }
        });
        begin();
    }

    private void work() {
        try {
            officer.asSystem(recounting::run).ifPresent(this::again);
        } catch (RuntimeException failure) {
            LOG.error("Counting anew broke off and goes on in {}", AFTER_FAILURE, failure);
            worker.schedule(this::work, AFTER_FAILURE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Goes on where the node that was counting has stopped; of several the row says whose each batch is. */
    void takeUpWhatIsLeft() {
        try {
            if (officer.asSystem(watch::standsStill)) {
                LOG.info("Nobody goes on counting anew; this node takes it up");
                officer.asSystem(recounting::run).ifPresent(this::again);
            }
        } catch (RuntimeException failure) {
            LOG.error("Could not take up what is left to count; it is tried again in {}", LOOKED_FOR_LEFT, failure);
        }
    }

    private void again(Instant when) {
        long wait = Math.max(1, Duration.between(clock.instant(), when).toMillis());
        worker.schedule(this::work, wait, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            asSystem(years::tell);
        } catch (RuntimeException failure) {
            LOG.warn("Could not look for missing years; it is tried again in an hour", failure);
        }
    }

    private void asSystem(Runnable work) {
        officer.asSystem(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
