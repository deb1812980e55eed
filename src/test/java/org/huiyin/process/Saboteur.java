package org.huiyin.process;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.huiyin.deadlines.ClockMoved;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Breaks the transaction in which a petition's clock moves: by a failure, or as if the process died. */
@TestComponent
class Saboteur {

    private final ConcurrentHashMap<String, Supplier<Throwable>> traps = new ConcurrentHashMap<>();

    /** What no code catches: the process is gone. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    void kill(String petition) {
        traps.put(petition, Killed::new);
    }

    void fail(String petition, String reason) {
        traps.put(petition, () -> new IllegalStateException(reason));
    }

    void goHome() {
        traps.clear();
    }

    @EventListener
    void spring(ClockMoved moved) throws Throwable {
        var trap = traps.get(moved.clock().petition());
        if (trap != null) {
            throw trap.get();
        }
    }
}
