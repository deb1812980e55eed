package org.huiyin.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Upcoming;
import org.huiyin.desk.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demo's days pass: the house does on each what it would have done. Time goes forward only, for what happened on a
 * day has happened. How far it was moved is remembered over a restart.
 */
@Component
@Profile("demo")
class TimeMachine {

    /** Further than any duty of today's petitions reaches; one more call goes on. */
    static final int MOST_DAYS = 400;

    private static final String OFFSET = "offset";

    private final MovableClock clock;
    private final PassageOfTime time;
    private final DemoMemory memory;
    private final Upcoming upcoming;
    private final Foresight foresight;
    private final CurrentOfficer officer;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicReference<@Nullable Journey> last = new AtomicReference<>();

    TimeMachine(
            MovableClock clock,
            PassageOfTime time,
            DemoMemory memory,
            Upcoming upcoming,
            Foresight foresight,
            CurrentOfficer officer) {
        this.clock = clock;
        this.time = time;
        this.memory = memory;
        this.upcoming = upcoming;
        this.foresight = foresight;
        this.officer = officer;
    }

    /**
     * Where the demo's time stands.
     *
     * @param daysAhead how many days today is ahead of the real date
     * @param next what the nearest running duties come to, the nearest first
     * @param lived what the days brought when time was moved last; null where it was not moved since the start
     */
    record Reading(
            LocalDate today,
            long daysAhead,
            List<Foresight.Coming> next,
            @Nullable Journey lived) {}

    /** Days that were passed through, and what they brought. */
    record Journey(LocalDate from, LocalDate until, List<Lived> days) {}

    Reading reading() {
        var today = LocalDate.now(clock);
        var really = LocalDate.ofInstant(clock.instant().minus(clock.offset()), clock.getZone());
        return new Reading(today, ChronoUnit.DAYS.between(really, today), foresight.after(today), last.get());
    }

    /** Restores what was remembered; the seeding has put the clock back to reality. */
    void restore() {
        memory.find(OFFSET).map(Duration::parse).ifPresent(clock::moveTo);
    }

    Reading forward(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.invalid("一次只能前进 1 至 " + MOST_DAYS + " 天，不能是 " + days + " 天。时间不能倒退。");
        }
        return until(clock.instant().plus(Duration.ofDays(days)));
    }

    /** To the morning of the day on which something happens next. */
    Reading toNextEvent() {
        var next = upcoming.after(LocalDate.now(clock), 1);
        if (next.isEmpty()) {
            throw Problem.invalid("没有正在计算的期限，不会再有到期的事项。请先登记或者办理信访事项。");
        }
        return until(next.get(0).day().atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    private Reading until(Instant end) {
        if (!oneAtATime.tryLock()) {
            throw Problem.invalid("时间正在前进，请等这一次完成后再试。");
        }
        try {
            LocalDate from = LocalDate.now(clock);
            var days = new ArrayList<Lived>();
            officer.asSystem(() -> {
                time.live(end, day -> {
                    days.add(day);
                    // after each day, so that a day that has happened is not lived again after a crash
                    memory.keep(OFFSET, clock.offset().toString());
                });
                return true;
            });
            last.set(new Journey(from, LocalDate.now(clock), List.copyOf(days)));
            return reading();
        } finally {
            oneAtATime.unlock();
        }
    }
}
