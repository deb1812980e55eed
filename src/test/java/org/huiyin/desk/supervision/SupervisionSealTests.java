package org.huiyin.desk.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
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
import org.huiyin.supervision.SupervisionRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a bureau considers about an organ stays in the bureau; what it demands reaches the organ, the latest last. */
@DemoCity
class SupervisionSealTests {

    private static final String SUPERVISOR = "sunweihua";
    private static final String HEAD = "chenguodong";
    private static final String SAID = "内部线索：据反映该局长期拖延。";
    private static final String FOUND = "仍有两户没有约见。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SupervisionStarts starts;

    @Autowired
    private SupervisionRecords records;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Clock clock;

    @Test
    void keepsTheProposalFromTheOrganAndShowsItToTheBureau() {
        String petition = issued();

        assertThat(get("/desk/petitions/" + petition, LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("提出督办", "只有提出督办的信访部门可以查看", "印发督办函")
                .doesNotContain(SAID);
        assertThat(get("/desk/petitions/" + petition, SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains(SAID)
                .doesNotContain("只有提出督办的信访部门可以查看");
    }

    @Test
    void tellsTheOrganWhatIsAskedAgainAndNotWhatIsAskedOfTheOrganAboveIt() {
        String petition = issued();
        replied(petition);
        verified(petition, Map.of("verdict", "AGAIN", "demand", "逐户约见。", "replyBy", in(10)));
        replied(petition);
        verified(petition, Map.of("verdict", "CORRECTION", "demand", "请市政府责令改正。"));

        assertThat(records.demands(petition, "督办1")).containsExactly("三日内约见信访人。", "再次要求：逐户约见。（核实情况：" + FOUND + "）");
        done("maoyong", petition, "UserTask_OrderCorrection", Map.of("order", "五日内改正。", "replyBy", in(12)));
        replied(petition);
        verified(petition, Map.of("verdict", "AGAIN", "demand", "补齐约见记录。", "replyBy", in(20)));

        assertThat(records.demands(petition, "督办1")).hasSize(4).last().isEqualTo("再次要求：补齐约见记录。（核实情况：" + FOUND + "）");
    }

    @Test
    void countsASettledSupervisionAsUnderObservationAndOpensIt() {
        String petition = issued();
        replied(petition);
        verified(petition, Map.of("verdict", "SETTLED"));

        assertThat(get("/desk/supervision", SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("督办效果", "/desk/supervision/effects/OPEN");
        assertThat(get("/desk/supervision/effects/OPEN?bureau=jsxf", SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains(petition, "督办1", "登记的信访事项计为再次信访");
        assertThat(get("/desk/supervision/effects/OPEN", LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/supervision/effects/BEST", SUPERVISOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String issued() {
        String petition = registered();
        officer.as(
                SUPERVISOR,
                () -> starts.propose(new SupervisionProposal(
                        petition,
                        "jszj",
                        "jsxf",
                        SupervisionGround.PERFUNCTORY,
                        SupervisionOrigin.OFFICER,
                        SAID,
                        null)));
        var draft = new HashMap<String, Object>(Map.of("decision", "SUPERVISE", "ground", "PERFUNCTORY"));
        draft.putAll(Map.of("way", "ONLINE", "facts", "两次催办没有答复。", "demand", "三日内约见信访人。"));
        draft.putAll(Map.of("improvement", "明确交接办法。", "replyBy", in(20)));
        done(SUPERVISOR, petition, "UserTask_ConfirmGround", draft);
        done(HEAD, petition, "UserTask_SignSupervision", Map.of("decision", "APPROVE"));
        return petition;
    }

    private void replied(String petition) {
        done(
                LEADER,
                petition,
                "UserTask_ReplyToSupervision",
                Map.of("causes", "人员调整。", "measures", "已经约见。", "improvement", "采纳。"));
    }

    private void verified(String petition, Map<String, String> verdict) {
        var found = new HashMap<String, Object>(verdict);
        found.put("findings", FOUND);
        done(SUPERVISOR, petition, "UserTask_VerifyReply", found);
    }

    private String in(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private void done(String who, String petition, String step, Map<String, Object> values) {
        officer.as(who, () -> {
            worklist.complete(open(petition, step).task(), values);
            return step;
        });
    }

    private TaskLine open(String petition, String step) {
        return worklist.openToMyPosts(1_000).stream()
                .filter(task -> task.petition().equals(petition) && task.key().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private String registered() {
        var letter =
                PlainLetter.of(LocalDate.now(clock), Purpose.CLAIM, "反映电梯停运", List.of("修复电梯"), "电梯停运一月。", List.of());
        var outcome = officer.as(REGISTRAR, () -> register.register(letter));
        return ((Register.Outcome.Registered) outcome).petition();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(signedIn(who)).exchange();
    }
}
