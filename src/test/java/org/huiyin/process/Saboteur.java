package org.huiyin.process;

import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.deadlines.ClockMoved;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Breaks the transaction in which a petition's clock moves: by a failure, or as if the process died. */
@TestComponent
class Saboteur implements ApplicationListener<PayloadApplicationEvent<ClockMoved>> {

    private final ConcurrentHashMap<String, Runnable> traps = new ConcurrentHashMap<>();

    /** What no code catches: the process is gone. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    void kill(String petition) {
        traps.put(petition, () -> {
            throw new Killed();
        });
    }

    void fail(String petition, String reason) {
        traps.put(petition, () -> {
            throw new IllegalStateException(reason);
        });
    }

    void goHome() {
        traps.clear();
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ClockMoved> moved) {
        var trap = traps.get(moved.getPayload().clock().petition());
        if (trap != null) {
            trap.run();
        }
    }
}
