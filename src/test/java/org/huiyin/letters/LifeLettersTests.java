package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.letters.word.WordFile;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Register;
import org.huiyin.testing.Life;
import org.huiyin.testing.OpenSteps;
import org.huiyin.testing.PlainLife;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The letters of a petition's plain life. */
@SpringBootTest
@ActiveProfiles("test")
class LifeLettersTests {

    @Autowired
    private Letters letters;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Organization organization;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Register register;

    @Autowired
    private Worklist worklist;

    @Autowired
    private DataSource database;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Clock clock;

    @BeforeEach
    void foundTheTown() {
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
    }

    @Test
    void everyWrittenStepIssuesItsLetter() {
        String petition = life().live("铁栏");

        assertThat(letters.of(petition))
                .extracting(Issued::kind)
                .containsExactly(Kind.TRANSFER, Kind.DIRECTION, Kind.NOTICE, Kind.OPINION, Kind.SERVICE_RECEIPT);
        assertThat(letters.of(petition)).extracting(Issued::to).containsOnly("江洲市住房和城乡建设局", "陈**");
    }

    @Test
    void theOpinionStatesTheFourContentsAndItsRemedy() {
        String petition = life().live("扶手");

        String opinion = letters.of(petition).stream()
                .filter(issued -> issued.kind() == Kind.OPINION)
                .map(this::text)
                .findFirst()
                .orElseThrow();

        assertThat(opinion)
                .contains("陈扶手：", "1.修复电梯 扶手", "2.公开维修资金账目 扶手")
                .contains("停运十二日 扶手", "予以支持：请求事实清楚", "予以支持 扶手", "《物业管理条例》第二条 扶手")
                .contains("三十日内向江洲市人民政府或者上一级主管机关、单位请求复查");
    }

    /** The step is refused as a whole: no act, no letter, no number. */
    @Test
    void aStepWhoseLetterHasAFlawIsNotDone() {
        var life = life();
        String petition = life.register("轿厢");
        var steps =
                PlainLife.steps(petition, "轿厢", java.time.LocalDate.now(clock).toString());
        var opinion = steps.stream()
                .filter(step -> step.element().equals("UserTask_DraftOpinion"))
                .findFirst()
                .orElseThrow();
        int approvals = 0;
        for (var step : steps) {
            if (step.element().equals("UserTask_DraftOpinion")) {
                var outdated = new java.util.HashMap<>(opinion.values());
                outdated.put("basis", "《信访条例》第三十二条");
                life.take(petition, new Life.Step(step.officer(), step.element(), outdated));
            } else if (step.element().equals("UserTask_ApproveOpinion") && ++approvals == 2) {
                assertThatThrownBy(() -> life.take(petition, step)).hasMessageContaining("《信访条例》已于 2022-04-30 后失效");
                break;
            } else {
                life.take(petition, step);
            }
        }

        assertThat(letters.of(petition)).extracting(Issued::kind).doesNotContain(Kind.OPINION);
        assertThat(new OpenSteps(database, jobs).task(petition, "UserTask_ApproveOpinion"))
                .isNotEmpty();
    }

    private Life life() {
        return new Life(register, officer, worklist, new OpenSteps(database, jobs), clock);
    }

    private String text(Issued issued) {
        return WordFile.read(letters.open(issued.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }
}
