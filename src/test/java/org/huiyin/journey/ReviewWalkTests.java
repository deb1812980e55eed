package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.review.ReviewRecords;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review through the page of acts and the real Tasklist: asked for, checked, investigated by two, upheld, served. */
class ReviewWalkTests extends InTown {

    private static final String REVIEWER = "dingliang";
    private static final String SECOND = "yufengming";
    private static final String HEAD = "chenguodong";

    @Test
    void aReviewIsAskedForCheckedDecidedAndServed(
            @Autowired Organization organization,
            @Autowired Credentials credentials,
            @Autowired CurrentOfficer officer,
            @Autowired ReviewRecords records) {
        officer.asSystem(() -> {
            appoint(organization, REVIEWER, "丁亮", Role.REVIEWER);
            appoint(organization, SECOND, "于凤鸣", Role.REVIEWER);
            appoint(organization, HEAD, "陈国栋", Role.LEADER);
            credentials.set(List.of(REVIEWER, SECOND, HEAD), Town.PASSWORD);
            return null;
        });
        var sheet = Usual.sheet("CLAIM", "反映小区电梯停运", "修复电梯", "电梯停运两个月。");
        try (var walk = registered("review", Town.REGISTRAR, sheet)) {
            handled(walk);
            walk.acts(Town.REGISTRAR, "请求复查", ReviewWalkTests::request);
            reviewed(walk);

            assertThat(records.requests(walk.number())).hasSize(1);
            assertThat(records.issued(walk.number(), "复查1")
                            .orElseThrow()
                            .decision()
                            .label())
                    .isEqualTo("维持");
        }
    }

    private static void appoint(Organization organization, String id, String name, Role role) {
        organization.appoint(new Officer(id, name), new Post(Town.BUREAU, role), LocalDate.of(2020, 1, 1));
    }

    private static void handled(Walk walk) {
        walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市住房和城乡建设局", "物业监督属其职权。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told)
                .does(Town.HANDLER, Usual.CONFIRM, Usual::competent)
                .does(Town.HANDLER, Usual.ROUTE, Usual.routed("（六）"))
                .does(Town.HANDLER, Usual.NOTICE, Usual::noticed)
                .does(
                        Town.HANDLER,
                        "调查核实",
                        form -> form.fill("调查方式", "听取陈述")
                                .fill("工作人员", "刘建平、何静")
                                .fill("调查情况", "已当面听取。")
                                .tick("调查结束")
                                .fill("查明的事实", "电梯停运属实。"))
                .does(
                        Town.HANDLER,
                        "起草处理意见",
                        form -> form.fill("事实和理由", "电梯停运两个月。")
                                .fill("对各项诉求的答复", "1. 维修由业主表决。")
                                .fill("处理结论", "解释说明")
                                .fill("处理意见", "解释说明。")
                                .fill("法律法规依据", "《物业管理条例》第三十五条。"))
                .does(Town.LEADER, "审批处理意见", form -> form.fill("审批意见", "同意签发"))
                .does(Town.HANDLER, "登记送达", form -> form.fill("送达方式", "直接送达").fill("送达凭证", "送达回证一份。"));
    }

    private static void request(Page page) {
        String today = page.evaluate("() => new Date().toLocaleDateString('sv', {timeZone: 'Asia/Shanghai'})")
                .toString();
        page.selectOption("[name=subject]", new SelectOption().setIndex(1));
        page.selectOption("[name=organ]", "jsgov");
        page.fill("[name=handedInOn]", today);
        page.fill("[name=receivedOn]", today);
        page.selectOption("[name=channel]", "LETTER");
        page.fill("[name=text]", "请求撤销处理意见，修复电梯。");
        for (String paper : List.of("application", "identity", "original")) {
            page.check("[name=" + paper + "]");
        }
    }

    private static void reviewed(Walk walk) {
        walk.does(
                        REVIEWER,
                        "审查申请",
                        form -> form.fill("审查结论", "受理").tick("与原办理的是同一信访事项").fill("理由", "申请符合条件。"))
                .does(
                        REVIEWER,
                        "复查复核调查",
                        form -> form.fill("调查人员一", "丁亮")
                                .fill("调查人员二", "于凤鸣")
                                .fill("调查情况", "查阅原卷，现场核实。")
                                .fill("下一步", "调查结束"))
                .does(
                        REVIEWER,
                        "起草复查复核意见",
                        form -> form.fill("职权审查", "有权处理。")
                                .fill("查明的事实", "电梯停运属实。")
                                .fill("依据审查", "依据正确。")
                                .fill("程序审查", "程序合规。")
                                .fill("适当性审查", "处理适当。")
                                .fill("结论", "维持")
                                .fill("意见", "维持原处理意见。"))
                .does(HEAD, "审批复查复核意见", form -> form.fill("审批意见", "同意"))
                .does(REVIEWER, "登记复查复核结果送达", form -> form.fill("送达方式", "直接送达").fill("送达凭证", "送达回证一份。"));
    }
}
