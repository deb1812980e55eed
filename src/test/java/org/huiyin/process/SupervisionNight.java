package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One night in which an organ breaches three duties of each petition, two of them on one ground, and one that is no
 * ground; the bureau its sorting beside.
 */
final class SupervisionNight {

    /** On the ground of not accepting, twice on that of not handling, and serving late, which is none. */
    private static final List<Duty> OWED = List.of(Duty.NOTICE, Duty.HANDLE, Duty.REPORT_BACK, Duty.SERVE);

    static final int BREACHES_EACH = OWED.size();
    static final int GROUNDS_EACH = 2;

    private final ApplicationContext house;
    private final JdbcClient database;

    SupervisionNight(ApplicationContext house) {
        this.house = house;
        this.database = house.getBean(JdbcClient.class);
    }

    /** Numbers of petitions in which everything is over on the twenty-fifth of March. */
    List<String> petitions(int count) {
        Life life = house.getBean(Life.class);
        return IntStream.range(0, count)
                .mapToObj(each -> owing(life.registered()))
                .toList();
    }

    private String owing(String petition) {
        var from = LocalDate.of(2026, 3, 2);
        Ledger ledger = house.getBean(Ledger.class);
        house.getBean(CurrentOfficer.class).asSystem(() -> {
            OWED.forEach(duty ->
                    ledger.start(new Ledger.Clock(petition, duty, TestCity.HOUSING), from, LocalDate.of(2026, 3, 24)));
            return petition;
        });
        return petition;
    }

    /** Each node scans from the same moment on. */
    static List<EscalationScan.Report> scan(List<ApplicationContext> nodes) throws Exception {
        var start = new CyclicBarrier(nodes.size());
        var running = new ArrayList<CompletableFuture<EscalationScan.Report>>();
        for (ApplicationContext node : nodes) {
            running.add(CompletableFuture.supplyAsync(() -> scan(node, start), command -> new Thread(command).start()));
        }
        var reports = new ArrayList<EscalationScan.Report>();
        for (var each : running) {
            reports.add(each.get());
        }
        return reports;
    }

    private static EscalationScan.Report scan(ApplicationContext node, CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return node.getBean(CurrentOfficer.class).asSystem(node.getBean(EscalationScan.class)::run);
    }

    /** Each ground of each petition once, with its process; what came later joined it; nothing else was proposed. */
    void assertProposedOnce(List<String> petitions) {
        assertThat(count("select count(*) from hy_ledger where kind = 'BREACHED' and organ = 'jszj'", petitions))
                .isEqualTo((long) BREACHES_EACH * petitions.size());
        assertThat(count("select count(*) from hy_supervision where organ = 'jszj'", petitions))
                .isEqualTo((long) GROUNDS_EACH * petitions.size());
        assertThat(count("select count(*) from hy_supervision where organ <> 'jszj'", petitions))
                .isZero();
        assertThat(count("select count(distinct open_key) from hy_supervision where organ = 'jszj'", petitions))
                .isEqualTo((long) GROUNDS_EACH * petitions.size());
        assertThat(count("select count(*) from hy_act where action = 'SUPERVISION_JOINED'", petitions))
                .isEqualTo(petitions.size());
        assertThat(database.sql(
                                "select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                                        + " where t.TASK_DEF_KEY_ = 'UserTask_ConfirmGround' and e.BUSINESS_KEY_ in (:petitions)")
                        .param("petitions", petitions)
                        .query(Long.class)
                        .single())
                .isEqualTo((long) GROUNDS_EACH * petitions.size());
    }

    private long count(String question, List<String> petitions) {
        return database.sql(question + " and petition in (:petitions)")
                .param("petitions", petitions)
                .query(Long.class)
                .single();
    }
}
