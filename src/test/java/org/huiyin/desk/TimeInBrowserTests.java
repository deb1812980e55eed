package org.huiyin.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.calendar.MovableClock;
import org.huiyin.testing.InBrowser;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Calendar, sweep and the demo's clock as those see them who keep them, and as those see them who may not. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:time-in-browser",
            "huiyin.demo.password=time-2026",
            "huiyin.calendar.settle=0s"
        })
@ActiveProfiles({"test", "demo"})
@InBrowser
class TimeInBrowserTests {

    private static final String ADMIN = "tangwei";
    private static final String AUDITOR = "heping";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void leave() {
        visitors.forEach(visitor -> {
            assertThat(visitor.complaints()).isEmpty();
            visitor.close();
        });
    }

    @Test
    void theAdministratorReadsWhatIsWrongWithATableAndAdoptsTheNextOne() throws IOException {
        var admin = signedIn(ADMIN);
        var page = admin.open("/desk/calendar");

        upload(page, "2027-bad.csv", "date,name,kind\n2027-01-01,元旦,off\n2027-02-30,春节,off\n");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2027-bad.csv 第 3 行：没有这一天");
        admin.keepPicture("calendar-refused");
        upload(page, "2027.csv", table2027() + "2027-01-04,元旦,off\n");
        assertThat(page.locator("h1")).containsText("预览");
        assertThat(page.locator("#version")).containsText("2027年1月4日");
        admin.keepPicture("calendar-preview");
        page.getByText("启用这个版本").click();
        assertThat(page.locator("#progress")).containsText("重新推算完成");
        admin.keepPicture("calendar-adopted");

        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText("2027"))
                .first()
                .click();
        assertThat(page.locator("#year")).containsText("2027年1月4日");
    }

    @Test
    void theAdministratorSweeps() {
        var admin = signedIn(ADMIN);
        var page = admin.open("/desk/sweep");

        page.getByText("立即巡检").click();
        page.waitForCondition(() -> page.reload() != null && page.content().contains("完成</p>"));

        assertThat(page.locator("#sweep")).containsText("最近一次巡检");
        admin.keepPicture("sweep");
    }

    @Test
    void anOfficerMovesTheDemosClockADay() {
        var officer = signedIn(Officers.HANDLER);
        var page = officer.open("/desk/demo/clock");
        LocalDate before = LocalDate.now(clock);
        assertThat(page.locator("#clock")).containsText(DAY.format(before));

        page.getByText("前进", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#clock p b").first()).hasText(DAY.format(before.plusDays(1)));
        assertThat(page.locator("#lived-title")).containsText("系统做了什么");
        officer.keepPicture("clock");
    }

    @Test
    void whoMayNotIsToldSoInChinese() {
        var handler = signedIn(Officers.STRANGER);
        refused(handler, "/desk/calendar/versions/whatever", "的系统管理员可以导入、预览和启用工作日历");
        refused(handler, "/desk/sweep", "没有权限");
        refused(signedIn(AUDITOR), "/desk/sweep", "没有权限");
        assertThat(handler.open("/desk/calendar").locator("#upload-title")).hasCount(0);

        var nobody = new Visitor(port);
        visitors.add(nobody);
        for (String path : List.of("/desk/demo/clock", "/desk/calendar", "/desk/sweep")) {
            assertThat(nobody.open(path).url()).as(path).contains("/login");
        }
    }

    private static void refused(Visitor visitor, String path, String sentence) {
        var page = visitor.open(path);
        assertThat(page.locator("body")).containsText(sentence);
        visitor.keepPicture("refused" + path.replace('/', '-'));
    }

    private static void upload(Page page, String name, String table) {
        page.fill("#year", "2027");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", table.getBytes(UTF_8)));
        page.fill("#note", "国务院办公厅关于 2027 年部分节假日安排的通知");
        page.locator("form[action$='/years'] button").click();
    }

    private String table2027() throws IOException {
        try (var table = getClass().getResourceAsStream("/calendar/2027-provisional.csv")) {
            return new String(table.readAllBytes(), UTF_8).strip() + "\n";
        }
    }

    private Visitor signedIn(String officer) {
        var visitor = new Visitor(port);
        visitors.add(visitor);
        var page = visitor.open("/login");
        page.fill("#username", officer);
        page.fill("#password", "time-2026");
        page.click("[type=submit]");
        page.waitForURL("**/desk");
        return visitor;
    }
}
