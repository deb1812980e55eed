package org.huiyin.desk.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.desk.DemoCity;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
@TestPropertySource(properties = "huiyin.calendar.settle=0s")
class CalendarPageTests {

    private static final String ADMIN = "tangwei";
    private static final String ORGAN_ADMIN = "organadmin";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CalendarChange change;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient database;

    @Test
    void showsEveryOfficialTheYearsAndVersionsAndNoFormToChangeThem() {
        var page = get("/desk/calendar", HANDLER);
        var year = get("/desk/calendar/2026", HANDLER);

        assertThat(page).hasStatusOk().bodyText().contains("工作日历", "2026", "已公布", "暂定", "随产品提供", "现行");
        assertThat(page).bodyText().doesNotContain("导入年度安排");
        assertThat(year).hasStatusOk().bodyText().contains("2026年10月10日", "国庆节", "调休上班", "周六");
        assertThat(get("/desk/calendar/1999", HANDLER))
                .hasStatus(404)
                .bodyText()
                .contains("没有 1999 年");
    }

    @Test
    void isChangedByAdministratorsOnly() throws IOException {
        var version = change.adoptions().get(0).version();

        var upload = uploadYear(HANDLER, "date,name,kind\n2028-01-01,元旦,off\n", 2028);
        var preview = get("/desk/calendar/versions/" + version, HANDLER);
        var adoption = post("/desk/calendar/versions/" + version + "/adopt", HANDLER);
        var resumption = post("/desk/calendar/resume", HANDLER);

        for (var refused : new MvcTestResult[] {upload, preview, adoption, resumption}) {
            assertThat(refused).hasStatus(403).bodyText().contains("系统管理员可以导入、预览和启用工作日历");
        }
        assertThat(change.adoptions().get(0).version()).isEqualTo(version);
    }

    @Test
    void isNotChangedByTheAdministratorOfAnOrganBelow() {
        var version = change.adoptions().get(0).version();
        organization.appoint(new Officer(ORGAN_ADMIN, "某管理员"), new Post("jszj", Role.ADMIN), LONG_AGO);
        organization.appoint(new Officer("topadmin", "政府管理员"), new Post("jsgov", Role.ADMIN), LONG_AGO);

        for (var refused : new MvcTestResult[] {
            get("/desk/calendar/versions/" + version, ORGAN_ADMIN),
            post("/desk/calendar/versions/" + version + "/adopt", ORGAN_ADMIN),
            post("/desk/calendar/resume", ORGAN_ADMIN)
        }) {
            assertThat(refused).hasStatus(403).bodyText().contains("只有本系统最上级信访部门");
        }
        assertThat(get("/desk/calendar", ORGAN_ADMIN)).bodyText().doesNotContain("导入年度安排");
        assertThat(get("/desk/calendar", "topadmin")).bodyText().contains("导入年度安排");
    }

    /** What could not be counted is for whoever can do something about it; never in an exception's words. */
    @Test
    void showsWhatCouldNotBeCountedToTheKeeperOnlyAndHidesWhatTheWallKeepsFromThem() {
        int adoption = change.adoptions().get(0).number();
        for (String petition : List.of("FAILED-1", "FAILED-2")) {
            database.sql("insert into hy_calendar_failure (adoption, petition, reason) values (?, ?, ?)")
                    .params(adoption, petition, "推算时出错，仍按原来的日期办理；原因见系统日志。")
                    .update();
        }
        wall.raise(Wall.Bar.officer("FAILED-2", ADMIN, Wall.Ground.RECUSED));

        for (String address : List.of("/desk/calendar", "/desk/calendar/progress")) {
            assertThat(get(address, HANDLER)).hasStatusOk().bodyText().doesNotContain("FAILED-", "未能推算的");
            assertThat(get(address, ADMIN))
                    .hasStatusOk()
                    .bodyText()
                    .contains("FAILED-1", "〔编号保密〕", "未能推算的 2 件")
                    .doesNotContain("FAILED-2");
        }
        database.sql("delete from hy_calendar_failure").update();
    }

    @Test
    void hidesInThePreviewWhatTheWallKeepsFromTheKeeper() throws IOException {
        ledger.start(new Ledger.Clock("WALLED-1", Duty.HANDLE, "jszj"), LocalDate.of(2026, 12, 4));
        wall.raise(Wall.Bar.officer("WALLED-1", ADMIN, Wall.Ground.RECUSED));
        var uploaded = uploadYear(ADMIN, table2027() + "2027-02-02,春节,off\n2027-02-03,春节,off\n", 2027);

        var preview = get(String.valueOf(uploaded.getResponse().getRedirectedUrl()), ADMIN);

        assertThat(preview).hasStatusOk().bodyText().contains("〔编号保密〕").doesNotContain("WALLED-1");
    }

    @Test
    void refusesABadTableInASentenceOnThePage() {
        var refused = uploadYear(ADMIN, "date,name,kind\n2028-02-30,春节,off\n", 2028);

        assertThat(refused).hasStatusOk().bodyText().contains("节假日表 table.csv 第 2 行：没有这一天：2028-02-30", "导入年度安排");
    }

    @Test
    void previewsAdoptsAndShowsHowFarItIs() throws IOException {
        var clock = new Ledger.Clock("PAGE-1", Duty.HANDLE, "jszj");
        var start = LocalDate.of(2026, 12, 4);
        ledger.start(clock, start);
        assertThat(ledger.of("PAGE-1").get(0).lastDay()).isEqualTo(LocalDate.of(2027, 2, 2));

        var uploaded = uploadYear(ADMIN, table2027() + "2027-02-02,春节,off\n", 2027);
        var version = String.valueOf(uploaded.getResponse().getRedirectedUrl());
        var preview = get(version, ADMIN);
        var adopted = post(version + "/adopt", ADMIN);
        var done = await().until(
                        () -> get("/desk/calendar/progress", HANDLER),
                        progress ->
                                new String(progress.getResponse().getContentAsByteArray(), UTF_8).contains("重新推算完成"));

        assertThat(uploaded).hasStatus3xxRedirection();
        assertThat(preview).hasStatusOk().bodyText().contains("PAGE-1", "2027年2月3日", "2027年2月2日由上班改为放假（春节）", "启用这个版本");
        assertThat(adopted).hasStatus3xxRedirection().hasRedirectedUrl("/desk/calendar");
        assertThat(done).hasStatusOk();
        assertThat(ledger.of("PAGE-1").get(0).lastDay()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(get("/desk/calendar", HANDLER)).bodyText().contains("唐伟", "国务院办公厅通知");
        assertThat(get("/actuator/health", HANDLER)).hasStatusOk();
    }

    @Test
    void givesTheExceptionsAsAFileToChange() {
        var file = get("/desk/calendar/exceptions.csv", HANDLER);

        assertThat(file).hasStatusOk().bodyText().startsWith("organ,date,name,kind");
    }

    private String table2027() throws IOException {
        try (var table = getClass().getResourceAsStream("/calendar/2027-provisional.csv")) {
            return new String(table.readAllBytes(), UTF_8).strip() + "\n";
        }
    }

    private MvcTestResult uploadYear(String who, String table, int year) {
        return mvc.post()
                .uri("/desk/calendar/years")
                .with(signedIn(who))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("file", "table.csv", "text/csv", table.getBytes(UTF_8)))
                .param("year", String.valueOf(year))
                .param("provisional", "true")
                .param("note", "国务院办公厅通知")
                .exchange();
    }

    private MvcTestResult post(String uri, String who) {
        return mvc.post().uri(uri).with(signedIn(who)).with(csrf()).exchange();
    }

    private MvcTestResult get(String uri, String who) {
        return mvc.get().uri(uri).with(signedIn(who)).exchange();
    }
}
