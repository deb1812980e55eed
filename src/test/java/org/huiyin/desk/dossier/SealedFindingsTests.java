package org.huiyin.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.PlainLetter;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.AccusationResult;
import org.huiyin.handling.CompletionReport;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.process.worklist.Comments;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was found on an accusation is for those who handle it, not for all who may open its file (art. 30). */
@DemoCity
class SealedFindingsTests {

    private static final String FOUND = "账外收取资料费十一万余元";
    private static final String SEALED = "只有承办和审核它的岗位可以查看";

    /** 江洲市教育局: handler, leader, and its legal officer, who has no part in it. */
    private static final String HANDLER = "mali";

    private static final String LEADER = "guofeng";
    private static final String LEGAL = "ouyanglan";

    /** 江洲市住房和城乡建设局: a handler of other matters. */
    private static final String HOUSING_HANDLER = "liujianping";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Register register;

    @Autowired
    private Acts acts;

    @Autowired
    private Comments comments;

    @Autowired
    private Letters letters;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Clock clock;

    @Test
    void areShownToThePostsThatHandleTheAccusation() {
        String petition = handledAtSchools();

        assertThat(page(petition, HANDLER))
                .hasStatusOk()
                .bodyText()
                .contains("十一万四千元")
                .doesNotContain(SEALED);
        assertThat(page(petition, LEADER)).hasStatusOk().bodyText().contains("十一万四千元");
    }

    @Test
    void areClosedToAnotherOfficerOfTheSameOrgan() {
        assertThat(page(handledAtSchools(), LEGAL)).hasStatus(403).bodyText().doesNotContain("十一万四千元");
    }

    @Test
    void areSealedFromTheRegistrarWhoOnlyRegisteredAndSortedIt() {
        String petition = registered();
        found(petition);

        assertThat(page(petition, REGISTRAR))
                .hasStatusOk()
                .bodyText()
                .contains("核查处理检举控告", "报送办结报告", SEALED)
                .doesNotContain(FOUND, "责令退还");
    }

    @Test
    void standInNoCommentThatOthersRead() {
        String petition = registered();
        officer.as("wanglei", () -> comments.add(petition, null, "已调取账册。" + FOUND));
        officer.as(REGISTRAR, () -> comments.add(petition, null, "来信人要求保密。"));

        assertThat(page(petition, REGISTRAR))
                .hasStatusOk()
                .bodyText()
                .contains("来信人要求保密。")
                .doesNotContain(FOUND);
    }

    @Test
    void areInNoDocumentThatWhoeverOnlySortedItCanOpen() {
        String petition = registered();
        found(petition);
        long report = issued(petition, Kind.COMPLETION_REPORT);

        assertThat(page(petition, REGISTRAR)).hasStatusOk().bodyText().doesNotContain("/api/letters/" + report + "/");
        assertThat(get("/api/letters/" + report + "/pdf", REGISTRAR)).hasStatus(403);
        assertThat(get("/api/letters/" + report + "/docx", REGISTRAR)).hasStatus(403);
    }

    @Test
    void areInDocumentsForThoseWhoHandleTheAccusationAndForNobodyElse() {
        String petition = handledAtSchools();
        long reply = issued(petition, Kind.ACCUSATION_REPLY);

        assertThat(get("/api/letters/" + reply + "/pdf", HANDLER)).hasStatusOk();
        assertThat(page(petition, HANDLER)).bodyText().contains("/api/letters/" + reply + "/pdf");
        for (Issued letter : letters.of(petition)) {
            assertThat(get("/api/letters/" + letter.id() + "/pdf", LEGAL)).hasStatus(403);
            assertThat(get("/api/letters/" + letter.id() + "/docx", HOUSING_HANDLER))
                    .hasStatus(403);
        }
    }

    private long issued(String petition, Kind kind) {
        return letters.of(petition).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(signedIn(who)).exchange();
    }

    private MvcTestResult page(String petition, String who) {
        return mvc.get()
                .uri("/desk/petitions/{number}", petition)
                .with(signedIn(who))
                .exchange();
    }

    /** The demo's accusation, which the education bureau has looked into. */
    private String handledAtSchools() {
        return officer.as(REGISTRAR, () -> worklist.openToMyPosts(200)).stream()
                .filter(task -> task.key().equals("UserTask_NotifyCadreDepartment"))
                .findFirst()
                .orElseThrow()
                .petition();
    }

    private void found(String petition) {
        LocalDate today = LocalDate.now(clock);
        acts.record(
                petition,
                "jsjy",
                new AccusationHandled(
                        today, FOUND, AccusationResult.SUBSTANTIATED, null, "责令退还", "已责令退还", null, false));
        acts.record(petition, "jsjy", new CompletionReport(today, FOUND, "责令退还", "已退还"));
    }

    private String registered() {
        var outcome = officer.as(REGISTRAR, () -> register.register(letter()));
        return ((Register.Outcome.Registered) outcome).petition();
    }

    private Registration letter() {
        return PlainLetter.of(
                LocalDate.now(clock), Purpose.ACCUSATION, "检举某学校收取资料费", List.of("查处违规收费"), "有收据为证。", List.of("某学校校长"));
    }
}
