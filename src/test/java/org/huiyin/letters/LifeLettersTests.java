package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Trail;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.handling.NoticeGiven;
import org.huiyin.letters.word.WordFile;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
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
    private Acts acts;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Trail trail;

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
                .containsExactly(
                        Kind.TRANSFER,
                        Kind.DIRECTION,
                        Kind.NOTICE,
                        Kind.OPINION,
                        Kind.SERVICE_RECEIPT,
                        Kind.REVIEW_PERIOD,
                        Kind.EVALUATION_INVITATION);
        assertThat(letters.of(petition)).extracting(Issued::to).containsOnly("江洲市住房和城乡建设局", "陈**");
    }

    @Test
    void theActLeadsToTheLetterItIssued() {
        String petition = life().live("门厅");

        Issued notice = only(petition, Kind.NOTICE);

        assertThat(acts.latestDone(petition, NoticeGiven.class).orElseThrow().documents())
                .containsExactly(new Acts.Document(notice.id(), "信访事项受理告知书", notice.fullNumber()));
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("NOTICE_GIVEN"))
                .flatExtracting(Acts.Entry::documents)
                .extracting(Acts.Document::named)
                .containsExactly(notice.fullNumber() + "《信访事项受理告知书》");
        assertThat(trail.of(petition))
                .filteredOn(entry -> entry.action().equals("NOTICE_GIVEN"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("documents", notice.fullNumber()));
    }

    @Test
    void theInvitationSaysHowAndUntilWhenButNotTheCode() {
        var life = life();
        String petition = life.register("井道");
        String code = "";
        for (var step : PlainLife.steps(petition, "井道", LocalDate.now(clock).toString())) {
            if (step.element().equals("UserTask_InviteEvaluation")) {
                String task = new OpenSteps(database, jobs).task(petition, step.element());
                code = evaluations.offered(petition, task).get(0).code().text();
                life.take(petition, step);
                break;
            }
            life.take(petition, step);
        }

        String invitation = text(only(petition, Kind.EVALUATION_INVITATION));

        assertThat(invitation)
                .contains("陈井道：", "信访编号 " + petition, "/portal/evaluation", "评价截止日期")
                .contains(only(petition, Kind.OPINION).fullNumber() + "《信访事项处理意见书》")
                .doesNotContain(code, code.replaceAll("\\D", ""));
    }

    @Test
    void theOpinionStatesTheFourContentsAndItsRemedy() {
        String petition = life().live("扶手");

        String opinion = text(only(petition, Kind.OPINION));

        assertThat(opinion)
                .contains("陈扶手：", "1.修复电梯 扶手", "2.公开维修资金账目 扶手")
                .contains("停运十二日 扶手", "予以支持：请求事实清楚", "予以支持 扶手", "《物业管理条例》第二条 扶手")
                .contains("三十日内向江洲市人民政府请求复查");
    }

    /** The step is refused as a whole: no act, no letter, no number. */
    @Test
    void aStepWhoseLetterHasAFlawIsNotDone() {
        var life = life();
        String petition = life.register("轿厢");
        var steps = PlainLife.steps(petition, "轿厢", LocalDate.now(clock).toString());
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

    private Issued only(String petition, Kind kind) {
        return letters.of(petition).stream()
                .filter(issued -> issued.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String text(Issued issued) {
        return WordFile.read(letters.open(issued.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }
}
