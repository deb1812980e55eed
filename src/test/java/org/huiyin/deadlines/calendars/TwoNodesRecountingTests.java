package org.huiyin.deadlines.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.huiyin.Huiyin;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.deadlines.LedgerRefused;
import org.huiyin.deadlines.Proofreading;
import org.huiyin.statute.Duty;
import org.huiyin.testing.OnRealServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Two nodes on a real server count the open clocks anew, while officers make some longer and others become late. */
@SpringBootTest(properties = {"huiyin.calendar.settle=0s", "huiyin.calendar.batch=2"})
@ActiveProfiles("test")
@OnRealServer
class TwoNodesRecountingTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 6);
    private static final LocalDate AFTER = LocalDate.of(2026, 5, 7);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 6, 1);

    /** Late by the calendar before, on its last day by the new one. */
    private static final Instant MIDNIGHT = Instant.parse("2026-05-06T16:00:01Z");

    @Autowired
    private Ledger ledger;

    @Autowired
    private CalendarChange change;

    @Autowired
    private Recounting recounting;

    @Autowired
    private Proofreading proofreading;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Environment environment;

    @Test
    void countsEachClockOnceWhateverHappensMeanwhile() throws Exception {
        clock.moveTo(MIDNIGHT);
        var clocks = IntStream.range(0, 24)
                .mapToObj(i -> new Clock("TWONODES-2026-%06d".formatted(i), Duty.HANDLE, "jszj"))
                .toList();
        clocks.forEach(each -> ledger.start(each, START));
        assertThat(clocks).allSatisfy(each -> assertThat(face(each).lastDay()).isEqualTo(BEFORE));
        var extended = clocks.subList(0, 8);
        var breached = clocks.subList(8, 16);

        try (var second = secondNode()) {
            second.getBean(MovableClock.class).moveTo(clock.instant());
            change.adopt(proposed());
            atOnce(
                    recounting::run,
                    second.getBean(Recounting.class)::run,
                    each(extended, one -> ledger.extend(one, 30, AFTER)),
                    each(breached, second.getBean(Ledger.class)::breach));
            assertThat(second.getBean(CalendarChange.class).inForce().version())
                    .isEqualTo(change.inForce().version());
        }

        var adoption = change.adoptions().get(0);
        assertThat(adoption.isFinished()).isTrue();
        assertThat(change.failures(adoption)).isEmpty();
        assertThat(extended)
                .allSatisfy(each ->
                        assertThat(face(each).lastDay()).isEqualTo(face(each).extendedBy() == 0 ? AFTER : EXTENDED));
        assertThat(clocks.subList(8, 24)).allSatisfy(each -> {
            assertThat(face(each).lastDay()).isEqualTo(AFTER);
            assertThat(face(each).state()).isEqualTo(Face.State.TODAY);
        });
        assertThat(breached)
                .allSatisfy(each -> assertThat(kinds(each))
                        .isIn(List.of("STARTED", "RECALENDARED"), List.of("STARTED", "BREACHED", "RECALENDARED")));
        assertThat(clocks.subList(16, 24))
                .allSatisfy(each -> assertThat(kinds(each)).containsExactly("STARTED", "RECALENDARED"));
        assertThat(clocks)
                .allSatisfy(
                        each -> assertThat(proofreading.mend(each.petition())).isEmpty());
    }

    /** An extension after the last day is refused; whoever writes at the same moment tries once more. */
    private static Callable<Object> each(List<Clock> clocks, Consumer<Clock> event) {
        return () -> {
            for (Clock each : clocks) {
                try {
                    retried(() -> event.accept(each));
                } catch (LedgerRefused late) {
                    assertThat(late).hasMessageContaining("已经届满");
                }
            }
            return clocks;
        };
    }

    private static void retried(Runnable event) {
        try {
            event.run();
        } catch (ConcurrencyFailureException atTheSameMoment) {
            event.run();
        }
    }

    private static void atOnce(Callable<?>... actions) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(actions.length);
        var start = new CyclicBarrier(actions.length);
        try {
            List<Future<Object>> running = List.of(actions).stream()
                    .map(action -> threads.submit(() -> {
                        start.await();
                        return (Object) action.call();
                    }))
                    .toList();
            for (Future<Object> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(Huiyin.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--huiyin.calendar.settle=0s",
                        "--huiyin.calendar.batch=2",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"));
    }

    private String proposed() throws IOException {
        try (var table = TwoNodesRecountingTests.class.getResourceAsStream("/calendar/2026.csv")) {
            String days = new String(table.readAllBytes(), UTF_8).strip() + "\n2026-05-06,劳动节,off\n";
            return change.proposeYear("2026.csv", days.getBytes(UTF_8), 2026, false, "国务院办公厅通知");
        }
    }

    private Face face(Clock of) {
        return ledger.of(of.petition()).get(0);
    }

    private List<String> kinds(Clock of) {
        return database.sql("select kind from hy_ledger where petition = ? order by at, id")
                .param(of.petition())
                .query(String.class)
                .list();
    }
}
