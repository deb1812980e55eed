package org.huiyin.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collections;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.DemoCity;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
class DossierApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Petitions petitions;

    @Test
    void showsTheFileWithMaskedPersonsAndTheHistoryInWords() {
        var dossier = mvc.get()
                .uri("/api/dossier?task={task}", approval().task())
                .with(signedIn(LEADER))
                .exchange();

        assertThat(dossier)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.headline")
                .isEqualTo("反映老旧小区改造外墙渗水");
        assertThat(dossier).bodyJson().extractingPath("$.petitioner.name").isEqualTo("龚**");
        assertThat(dossier)
                .bodyJson()
                .extractingPath("$.history[*].what")
                .asArray()
                .startsWith("登记信访事项")
                .contains("甄别并确定去向", "审批处理意见");
        assertThat(dossier).bodyJson().extractingPath("$.history[0].article").isEqualTo("第二十二条");
        assertThat(dossier)
                .bodyJson()
                .extractingPath("$.clocks[*].duty")
                .asArray()
                .containsExactly("SORT", "CHAIN", "NOTICE", "OBJECT", "HANDLE", "PROGRESS");
        assertThat(dossier).bodyText().doesNotContain("龚大海", "19900000112", "其他操作");
    }

    @Test
    void isClosedToAnOfficerOfAnotherPost() {
        var dossier = mvc.get()
                .uri("/api/dossier?task={task}", approval().task())
                .with(signedIn(STRANGER))
                .exchange();

        assertThat(dossier).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(dossier).bodyJson().extractingPath("$.title").isEqualTo("无权查看");
        assertThat(dossier).bodyText().contains("您不能查看这项任务的案卷").doesNotContain("渗水");
    }

    @Test
    void aRevealShowsThePersonAndStandsInTheHistory() {
        var task = task("调查核实");

        var revealed = mvc.post()
                .uri("/api/dossier/reveal?task={task}", task)
                .with(signedIn(HANDLER))
                .with(csrf())
                .exchange();
        var after = mvc.get()
                .uri("/api/dossier?task={task}", task)
                .with(signedIn(HANDLER))
                .exchange();

        assertThat(revealed).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("崔国平");
        assertThat(after).bodyJson().extractingPath("$.history[-1].what").isEqualTo("查看信访人完整信息");
    }

    @Test
    void aCommentIsAddedAndSeen() {
        var task = task("调查核实");

        var added = comment(task, "已约信访人下周一到现场。");
        var dossier = mvc.get()
                .uri("/api/dossier?task={task}", task)
                .with(signedIn(HANDLER))
                .exchange();

        assertThat(added).hasStatus(201);
        assertThat(dossier)
                .bodyJson()
                .extractingPath("$.comments[*].text")
                .asArray()
                .contains("已约信访人下周一到现场。");
    }

    @Test
    void tellsTheTimesAsTheOtherPagesDo() {
        var task = task("调查核实");
        comment(task, "材料已补齐。");

        var dossier = mvc.get()
                .uri("/api/dossier?task={task}", task)
                .with(signedIn(HANDLER))
                .exchange();

        for (String told : List.of("history", "comments")) {
            assertThat(dossier)
                    .bodyJson()
                    .extractingPath("$." + told + "[*].at")
                    .asArray()
                    .isNotEmpty()
                    .allSatisfy(at -> assertThat(at).asString().matches("\\d{4}年\\d{1,2}月\\d{1,2}日 \\d{2}:\\d{2}"));
        }
    }

    @Test
    void anEmptyCommentIsRefusedWithASentence() {
        var refused = comment(task("调查核实"), " ");

        assertThat(refused).hasStatus(422).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("批注");
    }

    @Test
    void cardsLeaveOutWhatTheOfficerMayNotSee() {
        var tasks = officer.as(
                REGISTRAR,
                () -> worklist.openToMyPosts(100).stream().map(TaskLine::task).toList());

        var own = cards(tasks, REGISTRAR);
        var foreign = cards(tasks, STRANGER);

        assertThat(own).hasStatusOk().bodyJson().extractingPath("$").asArray().hasSameSizeAs(tasks);
        assertThat(own).bodyJson().extractingPath("$[*].state").asArray().contains("LATE", "CALM");
        assertThat(foreign)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void aHundredAndOneCardsAreTooMany() {
        var refused = cards(Collections.nCopies(101, "x"), HANDLER);

        assertThat(refused).hasStatus(422).bodyText().contains("一次最多查询 100 项任务");
    }

    @Test
    void aMissingParameterIsAProblemInChinese() {
        var refused = mvc.get().uri("/api/cards").with(signedIn(HANDLER)).exchange();

        assertThat(refused).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyText().contains("请求有误");
    }

    @Test
    void meTellsNamePostsAndUnreadNotices() {
        var me = mvc.get().uri("/api/me").with(signedIn(REGISTRAR)).exchange();

        assertThat(me).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"id":"zhoumin","name":"周敏","posts":[{"id":"jsxf.registrar","organ":"江洲市信访局","role":"登记员"}]}
                """);
        assertThat(me).bodyJson().hasPath("$.unreadNotices").doesNotHavePath("$.posts[0].code");
    }

    @Test
    void thePageOfAPetitionShowsItToWhoWorkedOnItOnly() {
        var number = approval().petition();

        var own = page(number, HANDLER);
        var registrar = page(number, REGISTRAR);
        var foreign = page(number, STRANGER);

        assertThat(own)
                .hasStatusOk()
                .bodyText()
                .contains("反映老旧小区改造外墙渗水", "审批处理意见", "第二十二条", "data-here=\"UserTask_ApproveOpinion\"");
        assertThat(registrar).hasStatusOk();
        assertThat(foreign).hasStatus(403).bodyText().contains("您不能查看信访事项 " + number);
    }

    private MvcTestResult page(String number, String who) {
        return mvc.get()
                .uri("/desk/petitions/{number}", number)
                .with(signedIn(who))
                .exchange();
    }

    private MvcTestResult comment(String task, String text) {
        return mvc.post()
                .uri("/api/comments?task={task}", task)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .with(signedIn(HANDLER))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult cards(List<String> tasks, String who) {
        return mvc.get()
                .uri("/api/cards?ids={ids}", String.join(",", tasks))
                .with(signedIn(who))
                .exchange();
    }

    /** The handler's task at a step. */
    private String task(String step) {
        return officer.as(
                HANDLER,
                () -> worklist.openToMyPosts(100).stream()
                        .filter(line -> line.step().equals(step))
                        .findFirst()
                        .orElseThrow()
                        .task());
    }

    /** The leader's approval of an opinion that was returned once. */
    private TaskLine approval() {
        return officer.as(
                LEADER,
                () -> worklist.openToMyPosts(100).stream()
                        .filter(line -> line.key().equals("UserTask_ApproveOpinion"))
                        .filter(line -> isOfTheLeakingWalls(line.petition()))
                        .findFirst()
                        .orElseThrow());
    }

    private boolean isOfTheLeakingWalls(String petition) {
        return petitions.facts(petition).orElseThrow().headline().equals("反映老旧小区改造外墙渗水");
    }
}
