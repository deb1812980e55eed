package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.testing.LetterTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters of one organ by many officers at once, as they are kept: with file, row, trail, and the organ's first word. */
@SpringBootTest
@ActiveProfiles("test")
@Import(LetterTown.class)
class ConcurrentIssueTests {

    private static final int ISSUERS = 16;
    private static final int LETTERS = 6 * ISSUERS;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final String ORGAN = "sixteenissuers";

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTown town;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Test
    void sixteenIssuersOfAnOrganWithoutAnyLetterLeaveNoGapThoughEveryThirdRollsBack() throws Exception {
        List<String> petitions = IntStream.range(0, ISSUERS)
                .mapToObj(i -> town.petitionBy("欧阳" + i))
                .toList();
        officer.asSystem(() -> {
            organization.establish(new Organ(ORGAN, "江洲市房屋征收局", Organ.Kind.ORGAN, "jsgov", true, DAY, null));
            return null;
        });
        List<Callable<Issued>> work = IntStream.range(0, LETTERS)
                .<Callable<Issued>>mapToObj(i -> () -> retried(petitions.get(i % ISSUERS), i % 3 == 0))
                .toList();

        var issuers = Executors.newFixedThreadPool(ISSUERS);
        var done = issuers.invokeAll(work);
        issuers.shutdown();

        assertThat(done).allSatisfy(each -> assertThat(each.get()).isNotNull());
        var kept = database.sql("select serial, full_number from hy_letter where organ = ?")
                .param(ORGAN)
                .query()
                .listOfRows();
        assertThat(kept)
                .extracting(row -> ((Number) row.get("serial")).intValue())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, LETTERS * 2 / 3).boxed().toList());
        assertThat(kept).extracting(row -> row.get("full_number")).doesNotHaveDuplicates();
        assertThat(kept)
                .extracting(row -> row.get("full_number").toString().replaceAll("\\d+号$", ""))
                .containsOnly("江洲房屋征收信受〔2026〕");
    }

    /** A deadlock over the organ's first word is tried again, as the house tries a conflict again. */
    private Issued retried(String petition, boolean rolledBack) {
        for (int attempt = 1; attempt < ISSUERS; attempt++) {
            try {
                return issue(petition, rolledBack);
            } catch (PessimisticLockingFailureException deadlock) {
                assertThat(deadlock).hasMessageContaining("hy_letter_organ");
            }
        }
        return issue(petition, rolledBack);
    }

    private Issued issue(String petition, boolean rolledBack) {
        return transaction.execute(status -> {
            var issued = letters.issue(Letter.of(Kind.NOTICE, petition, ORGAN, Addressee.everybody(), DAY)
                    .with(Part.REQUEST, "修缮屋面")
                    .with(Part.ROUTE, "申诉求决")
                    .with(Part.PROCEDURE, "调查核实")
                    .with(Part.ACCEPTED_ON, DAY)
                    .with(Part.CONTACT, "刘畅"));
            if (rolledBack) {
                status.setRollbackOnly();
            }
            return issued;
        });
    }
}
