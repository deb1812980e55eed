package org.huiyin.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.huiyin.testing.InBrowser;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasklist's scripts, each alone in a browser. The browser test of the product sees them at work together. */
@InBrowser
class TasklistScriptsTests {

    private ScriptServer server;
    private Visitor visitor;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptServer();
        visitor = new Visitor(server.port());
        page = visitor.open("/");
    }

    @AfterEach
    void close() {
        visitor.close();
        server.close();
    }

    @Test
    void translatesAFormOnlyInKnownPlacesAndAgainWhenItIsDrawnAgain() {
        page.setContent("""
                <div class="fjs-container"><div class="fjs-form-field-error"><ul><li>Field is required.</li></ul></div>
                <p class="words">Field is required.</p><input class="fjs-input" value="Search"></div>""");
        load("chinese-forms.js");
        assertThat(page.textContent("li")).isEqualTo("此项必填。");

        page.evaluate("document.querySelector('li').firstChild.data = 'Field must have minimum length of 12.'");

        page.waitForCondition(() -> "不得少于 12 个字。".equals(page.textContent("li")));
        assertThat(page.textContent(".words")).isEqualTo("Field is required.");
        assertThat(page.inputValue("input")).isEqualTo("Search");
    }

    @Test
    void keepsNoDraftInTheBrowser() {
        page.evaluate("localStorage.setItem('camunda-form:left', '{}')");
        load("drafts.js");

        page.evaluate("localStorage.setItem('camunda-form:1', '{}'); localStorage.setItem('camunda-web', '{}')");

        assertThat(page.evaluate("Object.keys(localStorage).join()")).isEqualTo("camunda-web");
    }

    @Test
    void remembersWhatWasTypedUntilTheTaskIsDoneOrThePageIsLeft() {
        load("drafts.js");

        page.evaluate(
                "localStorage.setItem('camunda-form:1', '{\"a\":1}'); localStorage.setItem('camunda-form:2', '{}')");
        page.evaluate("localStorage.removeItem('camunda-form:2')");

        assertThat(page.evaluate("localStorage.getItem('camunda-form:1')")).isEqualTo("{\"a\":1}");
        assertThat(page.evaluate("localStorage.getItem('camunda-form:2')")).isNull();
        page.evaluate("window.dispatchEvent(new Event('pagehide'))");
        assertThat(page.evaluate("localStorage.getItem('camunda-form:1')")).isNull();
    }

    @Test
    void savesWhatWasTypedBeforeATabTakesTheFormAway() {
        page.setContent("""
                <ul class="nav-tabs"><li><a id="tab">案卷</a></li></ul><div class="task-details"><div class="form-actions">
                <button id="save" ng-click="save($event)"></button></div></div>""");
        load("drafts.js");
        page.evaluate(
                "document.querySelector('#save').onclick = () => localStorage.setItem('camunda-form:1', 'typed')");

        page.click("#tab");

        assertThat(page.evaluate("localStorage.getItem('camunda-form:1')")).isEqualTo("typed");
    }

    @Test
    void asksOnceForAllCardsOfAPage() {
        server.prepare("/api/cards", 200, """
                [{"taskId":"a","number":"JS-2026-000001","headline":"<b>电梯</b>停运","organ":"甲市住建局","step":"甄别",
                "lastDay":"2026-09-16","daysLeft":-3,"state":"LATE","first":true,"returned":false}]""");

        page.evaluate("""
                import('/app/tasklist/scripts/cards.js').then((module) => ['a', 'b'].forEach((taskId) => {
                  const node = document.body.appendChild(document.createElement('div'));
                  module.default.render(node, { taskId });
                }))""");

        page.waitForSelector(".huiyin-headline");
        assertThat(server.asked()).containsExactly("/api/cards?ids=a,b");
        assertThat(page.textContent(".huiyin-headline")).contains("<b>电梯</b>停运");
        assertThat(page.textContent(".huiyin-late")).contains("已超期 3 天");
        assertThat(page.locator(".huiyin-card").all()).hasSize(2);
    }

    @Test
    void showsWhyADossierIsClosedToTheOfficer() {
        server.prepare("/api/dossier", 403, """
                {"title":"无权查看","detail":"您是被反映单位的工作人员，不能查看该案卷。"}""");

        openDossier();

        assertThat(page.waitForSelector(".huiyin-refusal").textContent()).isEqualTo("您是被反映单位的工作人员，不能查看该案卷。");
    }

    @Test
    void leavesForTheLoginPageWhenTheSessionHasEnded() {
        server.prepare("/api/dossier", 401, "");

        openDossier();

        page.waitForURL("**/login");
        assertThat(page.url()).endsWith("/login");
    }

    @Test
    void findsTheSentenceInWhatTheEngineReports() {
        assertThat(sentence("Cannot submit task form 1: Message: 'Exception while invoking: 代表不得超过五名。'"))
                .isEqualTo("代表不得超过五名。");
        assertThat(sentence("任务已由他人领取: JS-2026-000001")).isEqualTo("任务已由他人领取: JS-2026-000001");
        assertThat(sentence("ENGINE-03083 Unexpected")).startsWith("操作未能完成");
    }

    @Test
    void saysOnDemandWhyALastDayIsWhatItIs() {
        server.prepare("/api/deadlines/JS-2026-000001/HANDLE", 200, """
                [{"article":"第三十四条","organ":"甲市住建局","start":"2026-03-02","period":"60 日","basis":"法律规定",
                "setByDecider":false,"calendarVersion":"2024-2027.1","story":[{"on":"2026-03-02","what":"起算","who":"李"}],
                "days":[{"days":"2026年5月2日至2026年5月5日","why":"劳动节：期满日为休息日，顺延","numbers":""}]},
                {"article":"第三十四条","organ":"甲市教育局","start":"2026-03-02","story":[],"days":[]}]""");
        page.evaluate("""
                import('/app/tasklist/scripts/dossier-clocks.js').then(({ clocks }) => document.body.append(clocks([
                  {"duty":"HANDLE","name":"办结","organ":"甲市住建局","article":"第三十四条","started":"2026-03-02",
                   "rawLastDay":"2026-05-01","lastDay":"2026-05-06","daysLeft":3,"state":"SOON"}], 'JS-2026-000001')))""");
        var reasons = page.locator(".huiyin-why");
        assertThat(reasons.isVisible()).isFalse();

        page.click(".huiyin-why-button");

        page.waitForSelector(".huiyin-why li");
        assertThat(reasons.textContent()).contains("第三十四条：期限 60 日，法律规定", "2026年3月2日 起算（李）", "劳动节：期满日为休息日，顺延");
        assertThat(page.locator(".huiyin-why p").all()).hasSize(1);
        page.click(".huiyin-why-button");
        assertThat(reasons.isVisible()).isFalse();
        assertThat(server.asked()).containsExactly("/api/deadlines/JS-2026-000001/HANDLE");
    }

    private void openDossier() {
        page.evaluate("""
                import('/app/tasklist/scripts/dossier.js').then((module) => {
                  module.default.render(document.body.appendChild(document.createElement('div')), { taskId: '1' });
                })""");
    }

    private String sentence(String message) {
        return (String) page.evaluate(
                "message => import('/app/tasklist/scripts/sentence.js').then((module) => module.sentenceFor(message))",
                message);
    }

    private void load(String script) {
        page.evaluate("script => import('/app/tasklist/scripts/' + script).then(() => null)", script);
    }
}
