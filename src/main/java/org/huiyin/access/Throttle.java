package org.huiyin.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever guesses a password or a code, per name and address. Each node counts for itself, in memory. An
 * attempt is counted before it is tried, so that many at once gain nothing.
 */
public final class Throttle {

    private static final int KEPT = 20_000;
    private static final int LONGEST_ID = 64;

    private final int perName;
    private final int perAddress;
    private final Duration pause;
    private final Clock clock;
    private final Map<Key, Attempts> attempts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Attempts> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param perName failures of one name from one address, after which that pair must wait
     * @param perAddress failures of one address, or of one name from anywhere, after which these must wait
     * @param pause how long, from the last attempt
     */
    public Throttle(int perName, int perAddress, Duration pause, Clock clock) {
        this.perName = perName;
        this.perAddress = perAddress;
        this.pause = pause;
        this.clock = clock;
    }

    /** Counts an attempt, or says how long to wait; one refused is not counted, so that the wait comes to an end. */
    public synchronized Optional<Duration> attempt(String name, String address) {
        var now = clock.instant();
        attempts.values().removeIf(made -> !made.last().plus(pause).isAfter(now));
        var keys = keys(name, address);
        for (Key key : keys) {
            var made = attempts.get(key);
            if (made != null && made.count() >= key.limit()) {
                return Optional.of(Duration.between(now, made.last().plus(pause)));
            }
        }
        keys.forEach(key -> attempts.merge(key, new Attempts(1, now), (before, one) -> before.andOne(now)));
        return Optional.empty();
    }

    /** Forgives the name's failures; those of the address remain, or one that is good would pay for all guesses. */
    public synchronized void succeeded(String name, String address) {
        var keys = keys(name, address);
        attempts.remove(keys.get(0));
        attempts.remove(keys.get(1));
        attempts.computeIfPresent(keys.get(2), (key, made) -> made.lessOne());
    }

    private List<Key> keys(String name, String address) {
        String id = name.length() > LONGEST_ID ? name.substring(0, LONGEST_ID) : name;
        return List.of(new Key(id, address, perName), new Key(id, "", perAddress), new Key("", address, perAddress));
    }

    private record Key(String name, String address, int limit) {}

    private record Attempts(int count, Instant last) {

        Attempts andOne(Instant now) {
            return new Attempts(count + 1, now);
        }

        Attempts lessOne() {
            return new Attempts(count - 1, last);
        }
    }
}
