package org.huiyin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.bench.Officers.Action;
import org.huiyin.bench.Trips.Count;

/** What lives cost whom: averages over many lives, and one life in detail. */
record LifeFigures(String who, String database, List<List<Action>> lives, List<Action> detail) {

    private static final int WARM_UP = 10;
    private static final int LIVES = 30;

    /** Of two who work by turns, so that neither has the warmer machine. */
    static List<LifeFigures> byTurns(String database, Officers one, Officers other) {
        var lives = List.of(new ArrayList<List<Action>>(), new ArrayList<List<Action>>());
        for (int nth = 1; nth <= WARM_UP + LIVES; nth++) {
            lives.get(0).add(one.live(nth, nth <= WARM_UP));
            lives.get(1).add(other.live(nth, nth <= WARM_UP));
        }
        lives.forEach(all -> all.subList(0, WARM_UP).clear());
        return List.of(
                new LifeFigures("product", database, lives.get(0), detail(one)),
                new LifeFigures("bare engine", database, lives.get(1), detail(other)));
    }

    /** A life during which no block of ids is fetched, which is a transaction of its own, now and then. */
    private static List<Action> detail(Officers officers) {
        int nth = WARM_UP + LIVES;
        var disturbed = new AtomicBoolean(true);
        List<Action> detail = List.of();
        while (disturbed.getAndSet(false)) {
            officers.trips().listen((sql, statement) -> disturbed.compareAndSet(false, sql.contains("hy_ids")));
            detail = officers.live(++nth, true);
        }
        officers.trips().listen((sql, statement) -> {});
        return detail;
    }

    static final String HEADER = """
            | database | who | round trips | statements | commits | rollbacks | settings | rows written | lives/s |
            |---|---|---|---|---|---|---|---|---|
            """;

    /** Averages of one life. */
    String line() {
        var sum = lives.stream().flatMap(List::stream).map(Action::count).reduce(Count.NONE, Count::plus);
        double seconds =
                lives.stream().flatMap(List::stream).mapToLong(Action::nanos).sum() / 1e9;
        double n = lives.size();
        return "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        database,
                        who,
                        sum.all() / n,
                        sum.statements() / n,
                        sum.commits() / n,
                        sum.rollbacks() / n,
                        sum.settings() / n,
                        sum.rows() / n,
                        n / seconds);
    }

    double tripsPerLife() {
        return lives.stream()
                        .flatMap(List::stream)
                        .mapToLong(action -> action.count().all())
                        .sum()
                / (double) lives.size();
    }

    /** Every action of one life beside the same action of another's. */
    String beside(LifeFigures other) {
        var lines = new StringBuilder("""
                | action (%s) | %s: trips | of it settings | commits | rows | %s: trips | commits | rows |
                |---|---|---|---|---|---|---|---|
                """.formatted(database, who, other.who));
        for (int i = 0; i < detail.size(); i++) {
            var ours = detail.get(i).count();
            var theirs = other.detail.get(i).count();
            lines.append("| %s | %d | %d | %d | %d | %d | %d | %d |%n"
                    .formatted(
                            detail.get(i).name(),
                            ours.all(),
                            ours.settings(),
                            ours.commits(),
                            ours.rows(),
                            theirs.all(),
                            theirs.commits(),
                            theirs.rows()));
        }
        return lines.toString();
    }
}
