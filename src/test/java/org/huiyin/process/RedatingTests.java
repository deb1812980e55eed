package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A clock that moves takes its timers and due dates with it, in the transaction that wrote it on the ledger. */
@InTheCity
class RedatingTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 6);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 6, 1);

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void movesTheTimerAndTheTaskOfAnExtendedDuty() {
        var clock = handling();
        assertThat(timer(clock)).isEqualTo(endOf(LAST_DAY));

        ledger.extend(clock, 30, LocalDate.of(2026, 3, 20));

        assertThat(timer(clock)).isEqualTo(endOf(EXTENDED)).isEqualTo(ledger.breachInstant(clock));
        assertThat(task(clock).getDueDate()).isEqualTo(endOf(EXTENDED).minusSeconds(1));
    }

    @Test
    void movesNothingWhereTheLedgerIsRolledBack() {
        var clock = handling();

        transaction.executeWithoutResult(status -> {
            ledger.extend(clock, 30, LocalDate.of(2026, 3, 20));
            status.setRollbackOnly();
        });

        assertThat(timer(clock)).isEqualTo(endOf(LAST_DAY));
        assertThat(task(clock).getDueDate()).isEqualTo(endOf(LAST_DAY).minusSeconds(1));
    }

    @Test
    void armsTheTimerOfATaskSentBackWithTheDateThatHoldsNow() {
        var clock = handling();
        ledger.extend(clock, 30, LocalDate.of(2026, 3, 20));

        new Steps(life, clock.petition()).investigated().drafted().returned("请补充依据。");

        assertThat(task(clock).getDueDate()).isEqualTo(endOf(EXTENDED).minusSeconds(1));
        assertThat(timer(clock)).isEqualTo(endOf(EXTENDED));
    }

    /** A petition accepted on 2 March: its sixty days end on 1 May, a holiday, and so on 6 May. */
    private Ledger.Clock handling() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        return new Ledger.Clock(steps.petition(), Duty.HANDLE, "jszj");
    }

    private Instant timer(Ledger.Clock clock) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(clock.petition()).list().stream()
                .flatMap(instance -> timers(instance.getId()))
                .findFirst()
                .orElseThrow()
                .getDuedate()
                .toInstant();
    }

    private Stream<Job> timers(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_HandleOverdue")
                .list()
                .stream();
    }

    private Task task(Ledger.Clock clock) {
        return tasks.createTaskQuery().processInstanceBusinessKey(clock.petition()).list().stream()
                .filter(task -> task.getDueDate() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
