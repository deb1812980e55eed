package org.huiyin.desk.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Trail;
import org.huiyin.desk.DemoCity;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Documents of a demo petition that waits for the leader's approval of its opinion. */
@DemoCity
class LettersApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Letters letters;

    @Autowired
    private Trail trail;

    @Test
    void theFileListsTheDocumentsAndTheDraft() {
        var dossier = get("/api/dossier?task=" + approval().task(), LEADER);

        assertThat(dossier)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.letters[*].title")
                .asArray()
                .contains("信访事项处理意见书", "信访事项受理告知书");
        assertThat(get("/desk/petitions/" + approval().petition(), LEADER))
                .bodyText()
                .contains("文书", "草稿", "信受〔");
    }

    @Test
    void theStepLeadsToTheDocumentItIssued() {
        Issued notice = notice();

        assertThat(get("/desk/petitions/" + notice.petition(), LEADER))
                .bodyText()
                .contains(
                        "<a href=\"/api/letters/" + notice.id() + "/pdf\">" + notice.fullNumber() + "《信访事项受理告知书》</a>");
    }

    @Test
    void opensBothFormsAndPutsItOnTheTrail() {
        Issued notice = notice();

        var word = get("/api/letters/" + notice.id() + "/docx", LEADER);
        var pdf = get("/api/letters/" + notice.id() + "/pdf", LEADER);

        assertThat(word.getResponse().getContentAsByteArray()).startsWith("PK".getBytes(UTF_8));
        assertThat(pdf).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(trail.of(notice.petition())).extracting(Trail.Entry::action).contains("REVEALED");
    }

    @Test
    void previewsTheDraftAndNothingElse() {
        String drafts = "/api/letters/drafts/" + approval().petition();

        assertThat(get(drafts + "/0", LEADER)).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
        assertThat(get(drafts + "/7", LEADER)).hasStatus(404);
    }

    @Test
    void whoMayNotSeeThePetitionOpensNothing() {
        Issued notice = notice();

        assertThat(get("/api/letters/" + notice.id() + "/pdf", STRANGER)).hasStatus(403);
        assertThat(get("/api/letters/drafts/" + notice.petition() + "/0", STRANGER))
                .hasStatus(403);
        assertThat(get("/api/letters/999999/pdf", STRANGER)).hasStatus(403);
        assertThat(get("/api/letters/" + notice.id() + "/exe", LEADER)).hasStatus(404);
    }

    private Issued notice() {
        return letters.of(approval().petition()).stream()
                .filter(issued -> issued.kind() == Kind.NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private TaskLine approval() {
        return officer.as(
                LEADER,
                () -> worklist.openToMyPosts(100).stream()
                        .filter(line -> line.key().equals("UserTask_ApproveOpinion"))
                        .filter(line -> isOfTheLeakingWalls(line.petition()))
                        .findFirst()
                        .orElseThrow());
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(signedIn(who)).exchange();
    }

    private boolean isOfTheLeakingWalls(String petition) {
        return petitions.facts(petition).orElseThrow().headline().equals("反映老旧小区改造外墙渗水");
    }
}
