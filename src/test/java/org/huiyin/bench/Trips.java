package org.huiyin.bench;

import java.util.concurrent.atomic.LongAdder;

/** What went over the wire, and how many rows were written. */
final class Trips {

    private final LongAdder statements = new LongAdder();
    private final LongAdder ends = new LongAdder();
    private final LongAdder settings = new LongAdder();
    private final LongAdder rows = new LongAdder();

    /** A statement or a batch of any size. */
    void statement() {
        statements.increment();
    }

    /** A commit or a rollback. */
    void end() {
        ends.increment();
    }

    /** A change of the connection's own state, such as auto-commit. */
    void setting() {
        settings.increment();
    }

    void rows(long written) {
        rows.add(written);
    }

    void reset() {
        statements.reset();
        ends.reset();
        settings.reset();
        rows.reset();
    }

    Count count() {
        return new Count(statements.sum(), ends.sum(), settings.sum(), rows.sum());
    }

    /** The figures of a moment. */
    record Count(long statements, long ends, long settings, long rows) {

        /** Round trips: statements, batches, commits and rollbacks, and changes of the connection's state. */
        long all() {
            return statements + ends + settings;
        }
    }
}
