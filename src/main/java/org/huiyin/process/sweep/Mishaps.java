package org.huiyin.process.sweep;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** Rounds of this node that failed as a whole, such as a day's list without a calendar, until they succeed again. */
@Component
public class Mishaps {

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    /** @param what the round, in Chinese */
    public void failed(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    public void done(String what) {
        counts.remove(what);
    }

    /** How often in a row each has failed; those that succeeded last are left out. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
