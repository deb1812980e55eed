package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Ratings;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Register;
import org.huiyin.testing.Life;
import org.huiyin.testing.PlainLife;
import org.huiyin.testing.Town;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A petitioner with a telephone: asks where it stands, then rates; an officer's browser cannot. */
class PortalInBrowserTests extends InTown {

    private static final int WIDE = 390;

    @Autowired
    Register register;

    @Autowired
    CurrentOfficer officer;

    @Autowired
    Worklist worklist;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Ratings ratings;

    @Test
    void theReceiptOpensThePetitionOnATelephone() {
        try (var walk = registered("portal", Town.REGISTRAR, PortalInBrowserTests::sheet);
                var petitioner = telephone()) {
            var code = walk.seen().getOrDefault("code", "");
            var again = walk.seen().getOrDefault("again", "");

            var page = petitioner.open("/portal");
            petitioner.keepPicture("portal-query");
            ask(page, walk.number(), "12345-67890");
            var refusal = page.locator("#refusal").textContent();
            ask(page, walk.number(), code.replace("-", " "));
            petitioner.keepPicture("portal-whereabouts");

            assertThat(again).isEqualTo("0");
            assertThat(refusal).contains("编号或者查询码不正确");
            assertThat(page.locator("#now").textContent()).contains("等待甄别去向");
            assertThat(page.content()).doesNotContain("陈玉兰", "陈*");
            assertFits(page);
        }
    }

    @Test
    void thePetitionerRatesOnceAndAnOfficerNever() {
        var life = new Life(register, officer, worklist, open, clock);
        var number = life.register("评价");
        PlainLife.steps(number, "评价", LocalDate.now(clock).toString()).stream()
                .takeWhile(step -> !step.element().equals("UserTask_InviteEvaluation"))
                .forEach(step -> life.take(number, step));
        var task = open.task(number, "UserTask_InviteEvaluation");
        var code = evaluations.offered(number, task).get(0).code().text();
        life.take(
                number,
                new Life.Step(
                        Town.REGISTRAR,
                        "UserTask_InviteEvaluation",
                        Map.of(
                                "way",
                                "LETTER",
                                "invitedOn",
                                LocalDate.now(clock).toString())));

        try (var walk = new Walk(port, "portal-officer");
                var petitioner = telephone()) {
            walk.at(
                    Town.REGISTRAR,
                    "/portal/evaluation",
                    page -> assertThat(page.locator("#refusal").textContent()).contains("工作人员不能代为评价"));
            var page = petitioner.open("/portal/evaluation");
            ask(page, number, code);
            petitioner.keepPicture("portal-rating");
            assertFits(page);
            page.check("input[name='BUREAU-level'][value='SATISFIED']");
            page.check("input[name='ORGAN-level'][value='DISSATISFIED']");
            page.check("input[value='NOT_EACH']");
            page.fill("#ORGAN-text", "第二项没有答复。");
            page.click("#rating button");
            petitioner.keepPicture("portal-thanks");
            var thanks = page.locator("[role=status]").textContent();
            petitioner.open("/portal/evaluation");
            ask(page, number, code);
            petitioner.keepPicture("portal-used");

            assertThat(thanks).contains("谢谢您的评价");
            assertThat(page.locator("#refusal").textContent()).contains("已经使用过");
            assertThat(ratings.of(number))
                    .extracting(rating -> rating.rated().level())
                    .containsExactly(Level.SATISFIED, Level.DISSATISFIED);
        }
    }

    private static void sheet(Page page) {
        page.fill("#headline", "小区电梯停运");
        page.locator("[name=requests]").first().fill("请求修复电梯");
        page.fill("#facts", "电梯停运两个月，无人维修。");
    }

    private Visitor telephone() {
        var visitor = new Visitor(port);
        visitor.page().setViewportSize(WIDE, 844);
        return visitor;
    }

    private static void ask(Page page, String number, String code) {
        page.fill("#number", number);
        page.fill("#code", code);
        page.click("main button");
    }

    /** Nothing stands beyond the screen's edge, every field has its label, and no script runs. */
    private static void assertFits(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(WIDE);
        assertThat(page.evaluate("document.scripts.length")).isEqualTo(0);
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('input:not([type=hidden]),textarea')].filter(f => !f.labels.length).length"))
                .isEqualTo(0);
        assertThat(List.of(page.locator("h1").count())).containsExactly(1);
    }
}
