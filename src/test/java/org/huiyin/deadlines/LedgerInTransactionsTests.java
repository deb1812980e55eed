package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.OBJECT;
import static org.huiyin.statute.Duty.SORT;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.registry.PetitionRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger costs in one transaction, and what two nodes do to it. */
@DataJpaTest(showSql = false, properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class LedgerInTransactionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

    private static int serial;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient database;

    private final String petition = "JSXF-2027-%06d".formatted(++serial);
    private final Clock sort = new Clock(petition, SORT, "jsxf");

    @BeforeEach
    void hasIdsInReserve() {
        ledger.start(new Clock(petition + "-X", SORT, "jsxf"), DAY);
        ledger.start(new Clock(petition + "-X", NOTICE, "jsxf"), DAY);
    }

    @Test
    void writesDownWhoWhenAndByWhichLawAndCalendar() {
        clock.moveTo(Instant.parse("2026-09-20T16:30:00.000007Z"));

        ledger.start(sort, DAY);

        assertThat(row())
                .containsEntry("kind", "STARTED")
                .containsEntry("at", "2026-09-20T16:30:00.000007Z")
                .containsEntry("officer", "zhangsan")
                .containsEntry("statute_version", "2022-05-01");
        assertThat(row().get("on_day")).hasToString("2026-09-20");
        assertThat(row().get("calendar_version").toString()).startsWith("2024-2027.");
    }

    @Test
    void startsTheClockOfANewPetitionWithoutLookingAnythingUp() {
        long statements = statementsOf(() -> {
            publisher.publishEvent(new PetitionRegistered(petition, "jsxf", DAY));
            ledger.start(sort, DAY);
            ledger.breachInstant(sort);
        });

        // one line of the ledger, one running clock
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void readsOnceAndWritesEachTableOnceForAnActionThatTouchesSeveralClocks() {
        ledger.start(sort, DAY);

        long statements = statementsOf(() -> {
            ledger.fulfil(sort, DAY);
            ledger.start(new Clock(petition, NOTICE, "jszj"), DAY);
            ledger.start(new Clock(petition, OBJECT, "jszj"), DAY);
            ledger.breachInstant(new Clock(petition, NOTICE, "jszj"));
            ledger.breachInstant(new Clock(petition, OBJECT, "jszj"));
        });

        // the ledger is read once; its lines go in one batch, the running clocks in another after the ended one is gone
        assertThat(statements).isEqualTo(4);
        assertThat(ledger.of(petition)).hasSize(3);
    }

    @Test
    void asksOnceForTheNearestDatesOfAPage() {
        var numbers = List.of(petition + "-A", petition + "-B", petition + "-C");
        numbers.forEach(number -> ledger.start(new Clock(number, HANDLE, "jszj"), DAY));

        long statements = statementsOf(() -> assertThat(ledger.nearest(numbers)).hasSize(3));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            ledger.start(sort, DAY);
            status.setRollbackOnly();
        });

        ledger.start(sort, DAY);

        assertThat(ledger.of(petition)).hasSize(1);
    }

    @Test
    void knowsNothingOfTheSuspendedTransactionsUncommittedClock() {
        var apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(outer -> {
            ledger.start(sort, DAY);
            apart.executeWithoutResult(inner -> assertThat(ledger.of(petition)).isEmpty());
            assertThat(ledger.of(petition)).hasSize(1);
        });
    }

    @Test
    void isBreachedOnceByTwoNodesAtATime() throws Exception {
        for (int time = 0; time < 10; time++) {
            var late = new Clock(petition + "-" + time, SORT, "jsxf");
            ledger.start(late, DAY);
            clock.moveTo(ledger.breachInstant(late));

            var answers = atOnce(() -> transaction.execute(status -> ledger.breach(late)));

            assertThat(answers).containsExactlyInAnyOrder(true, false);
            assertThat(breaches(late)).isEqualTo(1);
        }
    }

    @Test
    void isExtendedOrBreachedByTwoNodesAtMidnightAndNeverBoth() throws Exception {
        for (int time = 0; time < 10; time++) {
            var handle = new Clock(petition + "-" + time, HANDLE, "jszj");
            ledger.start(handle, DAY);
            Instant midnight = ledger.breachInstant(handle);
            LocalDate lastDay = ledger.of(handle.petition()).get(0).lastDay();
            clock.moveTo(midnight.minusNanos(1));

            var answers = atOnce(() -> extended(handle, lastDay), () -> {
                clock.moveTo(midnight);
                return transaction.execute(status -> ledger.breach(handle));
            });

            boolean extended = answers.get(0);
            assertThat(answers.get(1)).isNotEqualTo(extended);
            assertThat(breaches(handle)).isEqualTo(extended ? 0 : 1);
            assertThat(ledger.of(handle.petition()).get(0).extendedBy()).isEqualTo(extended ? 30 : 0);
        }
    }

    /** The handler's transaction: it stands, or the ledger refuses it and nothing is written. */
    private boolean extended(Clock handle, LocalDate on) {
        try {
            transaction.executeWithoutResult(status -> ledger.extend(handle, 30, on));
            return true;
        } catch (LedgerRefused late) {
            return false;
        }
    }

    @Test
    void refusesASecondOfWhatHappensOnceInTheDatabaseItself() {
        ledger.start(sort, DAY);
        var hand = new Hand(Instant.EPOCH, "system", "2022-05-01", "x");
        events.save(new LedgerEvent(sort, 1, Happening.FULFILLED, 0, DAY, hand, Terms.NONE));

        assertThatThrownBy(() -> events.save(new LedgerEvent(sort, 1, Happening.STARTED, 0, DAY, hand, Terms.NONE)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> events.save(new LedgerEvent(sort, 1, Happening.CANCELLED, 0, DAY, hand, Terms.NONE)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private long statementsOf(Runnable action) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        transaction.executeWithoutResult(status -> action.run());
        return statistics.getPrepareStatementCount();
    }

    private static <T> List<T> atOnce(Callable<T> action) throws Exception {
        return atOnce(action, action);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            List<Future<T>> answers = nodes.invokeAll(List.of(after(start, one), after(start, other)));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            nodes.shutdown();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> action) {
        return () -> {
            start.await();
            return action.call();
        };
    }

    private Map<String, Object> row() {
        return database.sql("select * from hy_ledger where petition = ?")
                .param(petition)
                .query()
                .singleRow();
    }

    private long breaches(Clock of) {
        return database.sql("select count(*) from hy_ledger where petition = ? and kind = 'BREACHED'")
                .param(of.petition())
                .query(Long.class)
                .single();
    }
}
