package org.huiyin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationStage;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a late or careless organ, through the desk and the real Tasklist (art. 40). */
class SupervisionWalkTests extends InTown {

    private static final String SUPERVISOR = "fangyuan";
    private static final String HEAD = "chenguodong";
    private static final String SECRETARY = "qianwei";

    private static final String FILTER = "督办反馈";
    private static final String PAGE = "/desk/supervised";
    private static final String REPLY = "反馈督办情况";
    private static final String VERIFY = "核实督办反馈";
    private static final String FEED_BACK = "反馈建议采纳和落实情况";

    @BeforeEach
    void peopleTheBureau(
            @Autowired Organization organization,
            @Autowired Credentials credentials,
            @Autowired CurrentOfficer officer) {
        officer.asSystem(() -> {
            appoint(organization, SUPERVISOR, "方远", Role.SUPERVISOR);
            appoint(organization, HEAD, "陈国栋", Role.LEADER);
            appoint(organization, SECRETARY, "钱薇", Role.CONFERENCE_SECRETARY);
            credentials.set(List.of(SUPERVISOR, HEAD, SECRETARY), Town.PASSWORD);
            return null;
        });
    }

    private static void appoint(Organization organization, String id, String name, Role role) {
        organization.appoint(new Officer(id, name), new Post(Town.BUREAU, role), LocalDate.of(2020, 1, 1));
    }

    @Test
    void anOrganThatIsLateIsSupervisedAskedAgainAndPutsItRight(@Autowired Supervisions supervisions) {
        try (var walk = inHand("supervision")) {
            clock.forward(Duration.ofDays(30));
            open.closeWindow(walk.number(), "BoundaryEvent_NoticeOverdue");
            letter(walk);
            reply(walk, "承办人调岗，没有交接。", "已指定承办人，正在起草告知书。");
            askedAgain(walk);
            clock.forward(Duration.ofDays(5));
            reply(walk, "承办人调岗，没有交接，分管负责人没有过问。", "告知书已当面送达，回证在卷。");
            walk.does(
                    SUPERVISOR,
                    VERIFY,
                    form -> form.fill("核实情况", "查阅案卷，送达回证在卷；电话联系信访人，确认已经收到。").fill("核实结论", "已经改正，督办结束"));
            walk.at(
                    Town.LEADER,
                    PAGE,
                    page -> assertThat(page.locator("#supervised")).not().containsText(walk.number()));

            assertThat(supervisions.of(walk.number()))
                    .extracting(SupervisionMatter::organ, SupervisionMatter::state)
                    .containsExactly(tuple(Town.HOUSING, SupervisionState.SETTLED));
        }
    }

    @Test
    void aRecommendationAdoptedInPartIsFedBackAndJudged(@Autowired RecommendationRecords records) {
        try (var walk = inHand("recommendation")) {
            proposed(walk);
            examined(walk);
            walk.answers(
                    Town.HANDLER,
                    FILTER,
                    PAGE,
                    FEED_BACK,
                    form -> form.fill("采纳情况", "部分采纳")
                            .fill("落实情况", "已经落实")
                            .fill("反馈内容", "每周检查制度已经建立，检查记录随文报送。")
                            .fill("理由", "增设专职人员须经机构编制部门批准，另行报批。"));
            walk.does(SUPERVISOR, "审核建议反馈", form -> form.fill("审核意见", "办结").fill("理由和要求", "核对检查记录，属实；未采纳部分理由充分。"));

            var answer = records.answers(walk.number(), "建议1").get(0).act().answer();
            assertThat(answer.reason()).contains("机构编制部门");
            assertThat(records.stage(walk.number(), "建议1")).isEqualTo(RecommendationStage.CLOSED);
        }
    }

    /** With the organ, which has yet to tell the petitioner whether it accepts. */
    private Walk inHand(String name) {
        var sheet = Usual.sheet("CLAIM", "反映小区消防通道被占", "清理消防通道", "消防通道停满车辆，多次反映无人处理。");
        return registered(name, Town.REGISTRAR, sheet)
                .does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市住房和城乡建设局", "物业服务的监督管理属其职权。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told);
    }

    /** The breach has proposed it; ground, facts and last day stand in the form already. */
    private static void letter(Walk walk) {
        walk.does(
                        SUPERVISOR,
                        "认定督办事由",
                        form -> form.fill("研究意见", "予以督办")
                                .fill("督办方式", "网上督办")
                                .fill("督办要求", "立即书面告知信访人，说明超期原因。")
                                .fill("改进工作建议", "明确承办人调岗时的交接办法。"))
                .does(HEAD, "签发督办函", form -> form.fill("审批意见", "同意"));
    }

    private static void reply(Walk walk, String causes, String measures) {
        walk.answers(
                Town.LEADER,
                FILTER,
                PAGE,
                REPLY,
                form -> form.fill("原因", causes)
                        .fill("改正情况", measures)
                        .fill("改进工作建议的采纳情况", "采纳，已建立交接清单。")
                        .fill("证明材料", "受理告知书、送达回证。"));
    }

    private void askedAgain(Walk walk) {
        var day = LocalDate.now(clock).plusDays(10).toString();
        walk.does(
                SUPERVISOR,
                VERIFY,
                form -> form.fill("核实情况", "查阅案卷，告知书尚未送达。")
                        .fill("核实结论", "没有改正，再次要求限期反馈")
                        .fill("要求", "送达以后再反馈，附送达回证。")
                        .fill("反馈期限", day));
    }

    private static void proposed(Walk walk) {
        walk.acts(SUPERVISOR, "提出三项建议", page -> {
            page.selectOption("[name=kind]", "IMPROVE_WORK");
            page.selectOption("[name=organ]", Town.HOUSING);
            page.fill("[name=problem]", "群众三次反映，承办人均以“正在研究”答复，没有到现场核实。");
        });
    }

    private static void examined(Walk walk) {
        walk.does(
                        SUPERVISOR,
                        "起草建议",
                        form -> form.fill("收件单位", "江洲市住房和城乡建设局")
                                .fill("建议内容", "收到来信后五个工作日内到现场核实；每周检查未办结事项。")
                                .fill("证据之一", "江洲市信访局"))
                .does(
                        SUPERVISOR,
                        "登记合议意见",
                        form -> form.fill("成员一", "周敏")
                                .fill("意见一", "同意")
                                .fill("理由一", "问题查得清楚。")
                                .fill("成员二", "钱薇")
                                .fill("意见二", "同意")
                                .fill("理由二", "建议可以落实。")
                                .fill("合议情况", "逐项核对案卷，讨论了建议能否落实。"))
                .does(HEAD, "审批建议", form -> form.fill("审批意见", "同意印发"));
    }
}
