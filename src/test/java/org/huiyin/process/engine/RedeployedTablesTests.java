package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.huiyin.calendar.MovableClock;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Targets;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Duty;
import org.huiyin.statute.LocalPeriods;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** A table that is put down anew answers without a restart, on the node that put it down and on the others. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class RedeployedTablesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private LocalPeriods periods;

    @Autowired
    private Targets targets;

    @Autowired
    private Decisions decisions;

    @Autowired
    private LatestDecisions latest;

    @Autowired
    private ModelFiles files;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Organization organization;

    @Autowired
    private MovableClock clock;

    @Test
    void anotherNodesTableAnswersWithinSeconds() {
        organization.establish(new Organ("jsxf", "江洲市信访局", Organ.Kind.BUREAU, null, true, DAY, null));
        assertThat(periods.of(Duty.SORT, "jsxf")).contains(Period.ofDays(15));

        put("periods.dmn", "<text>15</text>", "<text>10</text>");
        clock.forward(LatestDecisions.FRESH);

        assertThat(periods.of(Duty.SORT, "jsxf")).contains(Period.ofDays(10));
        assertThat(decisions
                        .ask("periods", java.util.Map.of("duty", "SORT", "kind", "BUREAU", "organ", "jsxf"))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.outputs()).containsEntry("length", 10));
    }

    @Test
    void theOwnTableAnswersOnceItIsCommitted() {
        var handling = new Ledger.Clock("NOSUCH-2026-000001", Duty.REPLY, "nosuch");
        assertThat(targets.of(handling, DAY)).isEmpty();

        transaction.executeWithoutResult(status -> {
            put("targets.dmn", "<text>\"COMPLEX\"</text>", "<text>\"NONE\"</text>");
            latest.forgetAfterCommit();
        });

        assertThat(targets.of(handling, DAY)).contains(Period.ofDays(45));
    }

    private void put(String name, String was, String becomes) {
        ModelFile file = files.read().files().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(file.text()).contains(was);
        String changed = file.text().replace(was, becomes);
        repository
                .createDeployment()
                .addInputStream(name, new java.io.ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }
}
