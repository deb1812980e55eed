package org.huiyin.bench;

import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What went over the wire, and how many rows were written. */
final class Trips {

    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private final LongAdder rollbacks = new LongAdder();
    private final LongAdder settings = new LongAdder();
    private final LongAdder rows = new LongAdder();
    private volatile BiConsumer<String, @Nullable Statement> listener = (sql, statement) -> {};

    /** Tells what each trip says, to find those that are not needed; with the statement, where it is one. */
    void listen(BiConsumer<String, @Nullable Statement> to) {
        listener = to;
    }

    /** A heading among what is listened to. */
    void say(String heading) {
        listener.accept("-- " + heading, null);
    }

    /** A statement or a batch of any size. */
    void statement(String sql, Statement executed) {
        statements.increment();
        listener.accept(sql, executed);
    }

    /** A {@code commit} or a {@code rollback}. */
    void end(String how) {
        (how.equals("commit") ? commits : rollbacks).increment();
        listener.accept(how, null);
    }

    /** A change of the connection's own state, such as auto-commit. */
    void setting(String what) {
        settings.increment();
        listener.accept(what.toLowerCase(Locale.ROOT), null);
    }

    void rows(long written) {
        rows.add(written);
    }

    Count count() {
        return new Count(statements.sum(), commits.sum(), rollbacks.sum(), settings.sum(), rows.sum());
    }

    /** The figures of a moment, or between two moments. */
    record Count(long statements, long commits, long rollbacks, long settings, long rows) {

        static final Count NONE = new Count(0, 0, 0, 0, 0);

        /** Round trips: statements, batches, commits and rollbacks, and changes of the connection's state. */
        long all() {
            return statements + commits + rollbacks + settings;
        }

        Count since(Count before) {
            return new Count(
                    statements - before.statements,
                    commits - before.commits,
                    rollbacks - before.rollbacks,
                    settings - before.settings,
                    rows - before.rows);
        }

        Count plus(Count other) {
            return new Count(
                    statements + other.statements,
                    commits + other.commits,
                    rollbacks + other.rollbacks,
                    settings + other.settings,
                    rows + other.rows);
        }
    }
}
