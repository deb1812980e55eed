package org.huiyin.organization;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out the chart in force. A node publishes its own changes when they are committed; those of other nodes it
 * notices within {@link #FRESH} by the version row. A transaction that changes the organization sees its own changes
 * before anyone else does.
 */
@Component
class Charts {

    static final Duration FRESH = Duration.ofSeconds(2);

    private final OrganizationTables tables;
    private final Clock clock;
    private final AtomicLong checked = new AtomicLong();
    private volatile @Nullable Chart published;

    Charts(OrganizationTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    Chart current() {
        var change = (Change) TransactionSynchronizationManager.getResource(this);
        return change != null ? change.chart() : fresh();
    }

    private Chart fresh() {
        var known = published;
        if (known == null) {
            return publish(tables.read());
        }
        long last = checked.get();
        long now = clock.millis();
        // a clock set back counts as stale too; one thread looks, the others go on with what is known
        if (Math.abs(now - last) < FRESH.toMillis() || !checked.compareAndSet(last, now)) {
            return known;
        }
        return tables.version() == known.version() ? known : publish(tables.read());
    }

    private synchronized Chart publish(Chart chart) {
        var known = published;
        var newest = known != null && known.version() > chart.version() ? known : chart;
        published = newest;
        return newest;
    }

    /** Runs writes in the caller's transaction, which from here on reads its own tables. */
    void change(Runnable writes) {
        tables.raiseVersion();
        writes.run();
        var change = (Change) TransactionSynchronizationManager.getResource(this);
        if (change == null) {
            change = new Change();
            TransactionSynchronizationManager.bindResource(this, change);
            TransactionSynchronizationManager.registerSynchronization(change);
        }
        change.own = null;
    }

    private final class Change implements TransactionSynchronization {

        private @Nullable Chart own;

        Chart chart() {
            var read = own == null ? tables.read() : own;
            own = read;
            return read;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Charts.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Charts.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chart();
        }

        @Override
        public void afterCommit() {
            // the version row was locked since the first change, so what was read before the commit is what it left
            publish(chart());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Charts.this);
        }
    }
}
