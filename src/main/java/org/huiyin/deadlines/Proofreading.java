package org.huiyin.deadlines;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the running clocks against the ledger, of which they are a copy, and writes them anew where they differ. */
@Service
public class Proofreading {

    /** Petitions with a clock that has started and not ended, whatever the copy says. */
    private static final String UNENDED = """
            select distinct s.petition from hy_ledger s
            where s.kind = 'STARTED' and s.petition > :after and not exists
              (select 1 from hy_ledger e where e.petition = s.petition and e.duty = s.duty and e.organ = s.organ
               and e.item = s.item and e.round_no = s.round_no and e.kind in ('FULFILLED', 'CANCELLED'))
            order by s.petition limit :limit
            """;

    private static final String COPIED =
            "select distinct petition from hy_running_clock where petition > :after order by petition limit :limit";

    private final RunningClockRows running;
    private final Books books;
    private final Pen pen;
    private final EntityManager entities;
    private final JdbcClient database;

    Proofreading(RunningClockRows running, Books books, Pen pen, EntityManager entities, JdbcClient database) {
        this.running = running;
        this.books = books;
        this.pen = pen;
        this.entities = entities;
        this.database = database;
    }

    /** Petitions with clocks that run by the ledger or by its copy, in their order, after the given one. */
    public List<String> petitions(String after, int limit) {
        var numbers = new TreeSet<>(numbers(UNENDED, after, limit));
        numbers.addAll(numbers(COPIED, after, limit));
        return numbers.stream().limit(limit).toList();
    }

    private List<String> numbers(String query, String after, int limit) {
        return database.sql(query)
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /**
     * Mends what differs, in a transaction of its own.
     *
     * @return the clocks that differed
     * @throws IllegalStateException where the ledger itself contradicts itself; nothing is changed
     */
    @Transactional
    public List<Ledger.Clock> mend(String petition) {
        if (differing(petition, books.of(petition)).isEmpty()) {
            return List.of();
        }
        // somebody may be writing; what differs is looked at once more with the clocks held
        Book book = books.allHeld(petition);
        // rows read before are as they were then
        running.findByPetition(petition).forEach(entities::detach);
        var differing = differing(petition, book);
        differing.forEach(clock -> mend(clock, book));
        return differing;
    }

    private void mend(Ledger.Clock clock, Book book) {
        var round = book.running(clock);
        if (round.isEmpty()) {
            running.end(clock.petition(), clock.duty(), clock.organ(), clock.item());
            return;
        }
        boolean missing = running.findById(RunningClock.Key.of(clock)).isEmpty();
        running.save(pen.derived(round.get(), missing));
    }

    private List<Ledger.Clock> differing(String petition, Book book) {
        Map<Ledger.Clock, RunningClock> derived = book.rounds().stream()
                .filter(Round::isRunning)
                .map(round -> pen.derived(round, false))
                .collect(Collectors.toMap(RunningClock::clock, Function.identity()));
        Map<Ledger.Clock, RunningClock> copied = running.findByPetition(petition).stream()
                .collect(Collectors.toMap(RunningClock::clock, Function.identity()));
        var clocks = new ArrayList<>(derived.keySet());
        copied.keySet().stream().filter(clock -> !derived.containsKey(clock)).forEach(clocks::add);
        return clocks.stream()
                .filter(clock -> !agree(derived.get(clock), copied.get(clock)))
                .toList();
    }

    private static boolean agree(@Nullable RunningClock derived, @Nullable RunningClock copied) {
        return derived != null && copied != null && copied.agreesWith(derived);
    }
}
