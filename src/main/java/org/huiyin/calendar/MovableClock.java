package org.huiyin.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The house's clock with an offset, for the demo's time machine, for seeding and for tests. Whoever keeps another clock
 * (the engine) listens and follows.
 */
public final class MovableClock extends Clock {

    private final Clock base;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(Clock base) {
        this.base = base;
    }

    public Duration offset() {
        return offset;
    }

    /** Sets the distance from real time and tells the followers. */
    public void moveTo(Duration newOffset) {
        offset = newOffset;
        followers.forEach(follower -> follower.accept(newOffset));
    }

    /** Sets the clock to an instant; it goes on ticking from there. */
    public void moveTo(Instant instant) {
        moveTo(Duration.between(base.instant(), instant));
    }

    public void forward(Duration by) {
        moveTo(offset.plus(by));
    }

    /** Tells the follower of every move from now on, and of the present offset at once. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(zone);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    /** The same clock in another zone: it moves when this one is moved. */
    private final class Elsewhere extends Clock {

        private final ZoneId zone;

        Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return MovableClock.this.withZone(other);
        }

        @Override
        public Instant instant() {
            return MovableClock.this.instant();
        }
    }
}
