package org.huiyin.desk.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, per officer and address. Each node counts for itself, in memory. An attempt is
 * counted before it is tried, so that many at once gain nothing.
 */
@Component
class Throttle {

    private static final int KEPT = 20_000;
    private static final int LONGEST_ID = 64;

    private final LoginLimits limits;
    private final Clock clock;
    private final Map<Key, Attempts> attempts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Attempts> eldest) {
            return size() > KEPT;
        }
    };

    Throttle(LoginLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts an attempt, or says how long to wait; one refused is not counted, so that the wait comes to an end. */
    synchronized Optional<Duration> attempt(String officer, String address) {
        var now = clock.instant();
        attempts.values().removeIf(made -> !made.last().plus(limits.pause()).isAfter(now));
        var keys = keys(officer, address);
        for (Key key : keys) {
            var made = attempts.get(key);
            if (made != null && made.count() >= key.limit()) {
                return Optional.of(Duration.between(now, made.last().plus(limits.pause())));
            }
        }
        keys.forEach(key -> attempts.merge(key, new Attempts(1, now), (before, one) -> before.andOne(now)));
        return Optional.empty();
    }

    /** Forgives the officer's failures; those of the address remain, or one good account would pay for all guesses. */
    synchronized void succeeded(String officer, String address) {
        var keys = keys(officer, address);
        attempts.remove(keys.get(0));
        attempts.remove(keys.get(1));
        attempts.computeIfPresent(keys.get(2), (key, made) -> made.lessOne());
    }

    private List<Key> keys(String officer, String address) {
        String id = officer.length() > LONGEST_ID ? officer.substring(0, LONGEST_ID) : officer;
        return List.of(
                new Key(id, address, limits.perOfficer()),
                new Key(id, "", limits.perAddress()),
                new Key("", address, limits.perAddress()));
    }

    private record Key(String officer, String address, int limit) {}

    private record Attempts(int count, Instant last) {

        Attempts andOne(Instant now) {
            return new Attempts(count + 1, now);
        }

        Attempts lessOne() {
            return new Attempts(count - 1, last);
        }
    }
}
