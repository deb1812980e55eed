package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.statute.Duty.HANDLE;

import java.time.LocalDate;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The copy of the running clocks is read against the ledger, also while somebody writes. */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class ProofreadingTests {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 20);

    private static int serial;

    @Autowired
    Ledger ledger;

    @Autowired
    RunningClockRows running;

    @Autowired
    Proofreading proofreading;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final String petition = "JSXF-2029-%06d".formatted(++serial);
    private final Clock handle = new Clock(petition, HANDLE, "jszj");

    @Test
    void takesNoFaultFromARowThatAnotherHasWrittenSince() {
        clock.moveTo(OnePetition.shanghai("2026-07-21T09:00"));
        ledger.start(handle, ACCEPTED);
        var apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        var mended = transaction.execute(outer -> {
            running.findByPetition(petition);
            apart.executeWithoutResult(inner -> ledger.extend(handle, 30, ACCEPTED));
            return proofreading.mend(petition);
        });

        assertThat(mended).isEmpty();
    }

    @Test
    void writesAClockAnewOfWhichThereIsNoCopy() {
        clock.moveTo(OnePetition.shanghai("2026-07-21T09:00"));
        ledger.start(handle, ACCEPTED);
        database.sql("delete from hy_running_clock where petition = ?")
                .param(petition)
                .update();

        var mended = proofreading.mend(petition);

        assertThat(mended).containsExactly(handle);
        assertThat(proofreading.mend(petition)).isEmpty();
        assertThat(running.findByPetition(petition)).hasSize(1);
    }
}
