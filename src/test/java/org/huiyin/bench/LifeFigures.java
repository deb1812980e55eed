package org.huiyin.bench;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.bench.Officers.Action;
import org.huiyin.bench.Trips.Count;

/** What lives cost whom: averages over many lives, and one life in detail. */
record LifeFigures(String who, String database, List<List<Action>> lives, List<Action> detail) {

    private static final int WARM_UP = 5;
    private static final int LIVES = 30;

    static LifeFigures of(String who, String database, Officers officers) {
        int nth = 0;
        for (int i = 0; i < WARM_UP; i++) {
            officers.live(++nth, true);
        }
        var lives = new ArrayList<List<Action>>();
        for (int i = 0; i < LIVES; i++) {
            lives.add(officers.live(++nth, false));
        }
        return new LifeFigures(who, database, lives, officers.live(++nth, true));
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
