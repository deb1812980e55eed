package org.huiyin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More time, asked, approved and told in Tasklist (art. 34); the date moves before the officer's eyes, and says why. */
class ExtensionWalkTests extends InTown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    @Autowired
    private Ledger ledger;

    @Test
    void anExtensionMovesTheDateOnceTheHeadApprovedAndThePetitionerKnows() {
        var sheet = Usual.sheet("CLAIM", "反映小区公共收益去向不明", "请求审计并公开公共收益", "小区广告收入五年没有公布。");

        try (var walk = registered("extension", Town.REGISTRAR, sheet)) {
            accepted(walk);
            LocalDate before = handle(walk).lastDay();
            asked(walk);
            approved(walk);
            LocalDate approvedOnly = handle(walk).lastDay();
            told(walk);

            LocalDate after = handle(walk).lastDay();
            assertThat(approvedOnly).as("not told yet").isEqualTo(before);
            assertThat(after).isAfter(before.plusDays(20));
            inTasklist(walk, after);
            onThePage(walk, after);
        }
    }

    private static void accepted(Walk walk) {
        walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市住房和城乡建设局", "物业公共收益的监督属其职权。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told)
                .does(Town.HANDLER, Usual.CONFIRM, Usual::competent)
                .does(Town.HANDLER, Usual.ROUTE, Usual.routed("（六）"))
                .does(Town.HANDLER, Usual.NOTICE, Usual::noticed);
    }

    private static void asked(Walk walk) {
        walk.acts(Town.HANDLER, "申请延长办理期限", page -> {
            page.fill("[name=days]", "30");
            page.fill("[name=reason]", "涉及五年账目和三家广告公司，须委托审计。");
        });
    }

    private static void approved(Walk walk) {
        walk.does(Town.LEADER, "审批延长办理期限", form -> form.fill("审批意见", "批准延长").fill("理由", "账目须经审计方能查清，情况复杂。"));
    }

    private static void told(Walk walk) {
        walk.does(Town.HANDLER, "告知延长办理期限", form -> form.fill("告知方式", "书面告知"));
    }

    private void inTasklist(Walk walk, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay);
        walk.looks(Town.HANDLER, "调查核实", (tasklist, page) -> {
            assertThat(tasklist.card(walk.number(), "调查核实")).containsText("还剩 " + left + " 天");
            tasklist.tab("案卷");
            page.getByLabel("为什么“办结”是这一天").click();
            var why = page.locator(".huiyin-why:not([hidden])");
            assertThat(why).containsText("当日不计入");
            assertThat(why).containsText("计入 第1至60日");
            assertThat(why).containsText("延长期间，计入 第61至90日");
            assertThat(why).containsText("刘建平");
        });
    }

    private static void onThePage(Walk walk, LocalDate lastDay) {
        walk.dossier(Town.HANDLER, page -> {
            why(page, lastDay);
            assertThat(page.locator("#why")).containsText("为什么是这一天");
            assertThat(page.locator("#why")).containsText("延长期间，计入");
            assertThat(page.locator("#why")).containsText("第61至90日");
            assertThat(page.locator("#why")).containsText(DAY.format(lastDay));
        });
    }

    private static void why(Page page, LocalDate lastDay) {
        page.locator("#clocks-title ~ * a")
                .filter(new Locator.FilterOptions().setHasText(DAY.format(lastDay)))
                .first()
                .click();
    }

    private Face handle(Walk walk) {
        return ledger.of(walk.number()).stream()
                .filter(face -> face.duty() == Duty.HANDLE)
                .findFirst()
                .orElseThrow();
    }
}
