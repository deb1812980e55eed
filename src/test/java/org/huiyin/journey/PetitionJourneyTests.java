package org.huiyin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.huiyin.testing.PlainLife;
import org.huiyin.testing.Town;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.Test;

/** One petition from registration to archive, through the pages and the real Tasklist. */
class PetitionJourneyTests extends InTown {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private String number = "";
    private int pictures;

    @Test
    void onePetitionLivesFromRegistrationToArchive() {
        as(Town.REGISTRAR, this::register);
        as(Town.REGISTRAR, this::sort);
        as(Town.STRANGER, stranger -> findsNothing(stranger, open.task(number, "UserTask_ConfirmCompetence")));
        as(Town.HANDLER, this::accept);
        as(Town.HANDLER, this::handle);
        as(Town.LEADER, this::returnForRework);
        as(Town.HANDLER, this::rework);
        as(Town.LEADER, this::approve);
        as(Town.HANDLER, this::serve);
        as(Town.REGISTRAR, this::invite);
        as(Town.HANDLER, this::execute);
        theWindowsClose();
        as(Town.REGISTRAR, this::archive);

        assertThat(petitions.facts(number).orElseThrow().archivedOn()).isNotNull();
    }

    private void register(Visitor registrar) {
        var page = registrar.open("/desk/register");
        page.selectOption("#channel", "LETTER");
        page.fill("#name", "陈𠮷祥");
        page.fill("#contact", "19900000101");
        page.fill("#address", "江洲市滨河路 18 号翠湖花园 3 幢 501 室");
        page.fill("#headline", "反映翠湖花园电梯频繁停运无人维修");
        page.locator("[name=requests]").first().fill("修复电梯，恢复正常使用");
        page.fill("#facts", "两部电梯自五月起多次停运，最长一次停了九天。");
        page.click("#submit");
        number = page.locator(".done-number").textContent().strip();
    }

    private void sort(Visitor registrar) {
        var tasklist = new Tasklist(registrar).take(number, "甄别并确定去向");
        tasklist.fill("去向", "不予受理").fill("去向", "转送有权处理").fill("理由", "物业服务的监督管理属其职权。");
        tasklist.fill("与建议不同的理由", "需要调查核实。");
        assertThat(tasklist.refusal()).containsText("责任单位");
        picture(registrar, "refused");

        tasklist.fill("责任单位", "江洲市住房和城乡建设局").complete();

        new Tasklist(registrar).take(number, "告知信访人去向").fill("告知方式", "电话告知").complete();
    }

    private void findsNothing(Visitor stranger, String task) {
        var tasklist = new Tasklist(stranger).filter("本岗位全部");
        assertThat(stranger.page().getByText("没有符合条件的任务")).isVisible();
        assertThat(tasklist.cards()).hasCount(0);

        var engine = "/camunda/api/engine/engine/default";
        for (var path : List.of(
                engine + "/task/" + task,
                engine + "/task/" + task + "/form-variables",
                engine + "/task/" + task + "/deployed-form",
                "/engine-rest/task/" + task,
                "/engine-rest/engine/default/task/" + task,
                "/api/dossier?task=" + task,
                "/desk/petitions/" + number)) {
            var answer = stranger.page().request().get(path);
            assertThat(answer.status()).as(path + " " + answer.text()).isIn(FORBIDDEN, NOT_FOUND);
            assertThat(answer.text()).doesNotContain("电梯", "陈");
        }
        for (var act : List.of("claim", "complete", "submit-form", "assignee")) {
            var answer = stranger.page()
                    .request()
                    .post(
                            engine + "/task/" + task + "/" + act,
                            RequestOptions.create()
                                    .setHeader("X-XSRF-TOKEN", webappsToken(stranger))
                                    .setHeader("Content-Type", "application/json")
                                    .setData("{\"userId\":\"" + Town.STRANGER + "\"}"));
            assertThat(answer.status()).as(act + " " + answer.text()).isIn(FORBIDDEN, NOT_FOUND);
        }
    }

    private void accept(Visitor handler) {
        var tasklist = new Tasklist(handler).take(number, "认定职权");
        tasklist.fill("职权认定", "不属于本单位、本系统").fill("依据和理由", "不属于本单位职权。");
        assertThat(tasklist.refusal()).containsText("机关、单位");
        tasklist.fill("职权认定", "属于本单位职权范围").fill("依据和理由", "《物业管理条例》第五条。").complete();

        new Tasklist(handler)
                .take(number, "确定办理途径")
                .fill("办理途径", "（六）")
                .fill("理由", "不属于前五项所列情形。")
                .complete();

        new Tasklist(handler)
                .take(number, "出具受理告知书")
                .fill("告知方式", "邮寄")
                .fill("承办人及联系电话", "刘建平，0000-8000000")
                .complete();
    }

    private void handle(Visitor handler) {
        new Tasklist(handler)
                .take(number, "调查核实")
                .fill("调查方式", "听取陈述")
                .fill("工作人员", "刘建平、黄晓丽")
                .fill("调查情况", "已当面听取。")
                .tick("调查结束")
                .fill("查明的事实", "电梯停运属实。")
                .complete();
        draft(handler, "予以支持，责成物业公司三十日内修复。");
    }

    private void rework(Visitor handler) {
        draft(handler, "予以支持，责成物业公司三十日内修复，逾期由本局组织代修。");
    }

    private void draft(Visitor handler, String opinion) {
        var tasklist = new Tasklist(handler).take(number, "起草处理意见");
        tasklist.fill("事实和理由", "两部电梯自五月起停运十二日。")
                .fill("对各项诉求的答复", "1. 已责成物业公司修复。")
                .fill("处理结论", "予以支持")
                .fill("处理意见", opinion)
                .fill("法律法规依据", "《物业管理条例》第三十五条。")
                .complete();
    }

    private void returnForRework(Visitor leader) {
        var tasklist = new Tasklist(leader).take(number, "审批处理意见");
        tasklist.tab("案卷");
        assertThat(tasklist.pane()).containsText("199****0101");
        assertThat(tasklist.pane()).not().containsText("19900000101");
        picture(leader, "dossier");
        tasklist.tab("表单").fill("审批意见", "退回修改").fill("退回理由", "请写明逾期怎么办。").complete();
    }

    private void approve(Visitor leader) {
        new Tasklist(leader).take(number, "审批处理意见").fill("审批意见", "同意签发").complete();
    }

    private void serve(Visitor handler) {
        new Tasklist(handler)
                .take(number, "登记送达")
                .fill("送达方式", "直接送达")
                .fill("送达凭证", "送达回证一份。")
                .complete();
    }

    private void invite(Visitor registrar) {
        new Tasklist(registrar).take(number, "引导评价").fill("邀请方式", "短信").complete();
    }

    private void execute(Visitor handler) {
        new Tasklist(handler)
                .take(number, "登记执行情况")
                .fill("执行情况", "已执行完毕")
                .fill("情况说明", "两部电梯已修复，验收单在卷。")
                .complete();
    }

    private void theWindowsClose() {
        clock.forward(Duration.ofDays(40));
        PlainLife.WINDOWS.forEach(window -> open.closeWindow(number, window));
    }

    private void archive(Visitor registrar) {
        new Tasklist(registrar).take(number, "归档信访事项").tick("材料齐全").complete();
    }

    /** Signs in, does the work, keeps a picture and looks whether any script failed on the way. */
    private void as(String officer, Consumer<Visitor> work) {
        try (var visitor = new Visitor(port)) {
            var page = visitor.open("/login");
            page.fill("[name=username]", officer);
            page.fill("[name=password]", Town.PASSWORD);
            page.click("[type=submit]");
            page.waitForURL("**/desk");
            try {
                work.accept(visitor);
            } finally {
                picture(visitor, officer);
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private void picture(Visitor visitor, String name) {
        visitor.keepPicture("journey-%02d-%s".formatted(++pictures, name));
    }

    private static String webappsToken(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
