package org.huiyin.desk.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.PlainLetter;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an organ sees of its supervision: what was issued to it, and nothing that the bureau still considers. */
@DemoCity
class SupervisedPageTests {

    private static final String PAGE = "/desk/supervised";
    private static final String SUPERVISOR = "sunweihua";
    private static final String HEAD = "chenguodong";
    private static final String AUDITOR = "heping";
    private static final String DEMAND = "三日内约见信访人，书面说明办理情况。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SupervisedRows rows;

    @Autowired
    private SupervisionStarts starts;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private FilterService filters;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void showsNothingBeforeALeaderHasSigned() {
        String petition = confirmed();

        assertThat(get(PAGE, LEADER)).hasStatusOk().bodyText().doesNotContain(petition);
        assertThat(get("/desk/supervision", SUPERVISOR)).bodyText().contains(petition);
    }

    @Test
    void showsTheDemandTheDaysLeftAndTheWayToAnswer() {
        String petition = issued();
        String task = reply(petition).task();

        var leaders = get(PAGE, LEADER);
        var handlers = get(PAGE, HANDLER);

        assertThat(leaders)
                .hasStatusOk()
                .bodyText()
                .contains(petition, "督办1", DEMAND, "信督〔", "还剩 20 天", "#/?task=" + task, "办理：反馈督办情况");
        assertThat(handlers)
                .hasStatusOk()
                .bodyText()
                .contains(petition, DEMAND, "等待江洲市住房和城乡建设局负责人：反馈督办情况")
                .doesNotContain("#/?task=" + task);
    }

    @Test
    void namesNoPetitionerAndOpensNoFileThatTheOrganHasNoPartIn() {
        String petition = issued();

        assertThat(get(PAGE, HANDLER))
                .bodyText()
                .contains(petition)
                .doesNotContain("路小明", "路**", "/desk/petitions/" + petition);
    }

    @Test
    void isNoneOfAnotherOrgansBusiness() {
        String petition = issued();

        assertThat(get(PAGE, STRANGER)).hasStatusOk().bodyText().doesNotContain(petition);
        assertThat(get(PAGE, AUDITOR))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("对本单位的督办供本单位登记员、承办人、负责人和党委政府办公室查看");
    }

    @Test
    void hidesWhatTheWallKeepsFromTheReader() {
        String petition = issued();
        wall.raise(Wall.Bar.officer(petition, HANDLER, Wall.Ground.RECUSED));

        assertThat(get(PAGE, HANDLER))
                .hasStatusOk()
                .bodyText()
                .contains("〔编号保密〕")
                .doesNotContain(petition);
    }

    @Test
    void tellsAnOrganThatIsAccusedNothingAtAll() {
        String petition = issued();
        var before = rows(LEADER);
        wall.raise(Wall.Bar.organ(petition, "jszj", Wall.Ground.ACCUSED));

        assertThat(rows(LEADER)).isEqualTo(before - 1);
        assertThat(get(PAGE, LEADER)).bodyText().doesNotContain(petition, "〔编号保密〕");
    }

    private long rows(String who) {
        return officer.as(who, () -> rows.supervisions(Set.of("jszj"))).size();
    }

    @Test
    void leadsThereFromTheStartPageAndFromTheTaskList() {
        String petition = issued();
        String task = reply(petition).task();

        var filter = filters.createTaskFilterQuery().filterName("督办反馈").singleResult();
        List<Task> listed = officer.as(LEADER, () -> filters.list(filter.getId()));
        List<Task> strangers = officer.as("guofeng", () -> filters.list(filter.getId()));

        assertThat(get("/desk", LEADER)).bodyText().contains("/desk/supervised", "项等待反馈");
        assertThat(get("/desk", SUPERVISOR)).bodyText().contains("/desk/supervision");
        assertThat(listed).extracting(Task::getId).contains(task);
        assertThat(strangers).extracting(Task::getId).doesNotContain(task);
        assertThat(get("/api/cards?ids=" + task, LEADER))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].demand")
                .isEqualTo("督办1：" + DEMAND);
        assertThat(get("/api/cards?ids=" + task, HANDLER)).bodyText().isEqualTo("[]");
    }

    private TaskLine reply(String petition) {
        return open(LEADER, petition, "UserTask_ReplyToSupervision");
    }

    private String issued() {
        String petition = confirmed();
        done(HEAD, petition, "UserTask_SignSupervision", Map.of("decision", "APPROVE"));
        return petition;
    }

    private String confirmed() {
        String petition = registered();
        officer.as(
                SUPERVISOR,
                () -> starts.propose(new SupervisionProposal(
                        petition,
                        "jszj",
                        "jsxf",
                        SupervisionGround.PERFUNCTORY,
                        SupervisionOrigin.OFFICER,
                        "两次催办没有答复。",
                        null)));
        done(
                SUPERVISOR,
                petition,
                "UserTask_ConfirmGround",
                Map.of(
                        "decision", "SUPERVISE",
                        "ground", "PERFUNCTORY",
                        "way", "ONLINE",
                        "facts", "两次催办没有答复。",
                        "demand", DEMAND,
                        "improvement", "明确承办人调岗时的交接办法。",
                        "replyBy", LocalDate.now(clock).plusDays(20).toString()));
        return petition;
    }

    private void done(String who, String petition, String step, Map<String, Object> values) {
        officer.as(who, () -> {
            worklist.complete(open(who, petition, step).task(), values);
            return step;
        });
    }

    private TaskLine open(String who, String petition, String step) {
        return officer.as(
                who,
                () -> worklist.openToMyPosts(1_000).stream()
                        .filter(task ->
                                task.petition().equals(petition) && task.key().equals(step))
                        .findFirst()
                        .orElseThrow());
    }

    private String registered() {
        var letter =
                PlainLetter.of(LocalDate.now(clock), Purpose.CLAIM, "反映小区电梯停运", List.of("修复电梯"), "电梯停运一月。", List.of());
        var outcome = officer.as(REGISTRAR, () -> register.register(letter));
        return ((Register.Outcome.Registered) outcome).petition();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(signedIn(who)).exchange();
    }
}
