package org.huiyin.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.huiyin.access.Credentials;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class LoginTests {

    static final String PASSWORD = "correct horse";
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final Post HANDLER = new Post("ltxf", Role.HANDLER);

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    Credentials credentials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Browser browser;

    @BeforeEach
    void anOfficerSitsDown() {
        organization.establish(new Organ("ltxf", "试用信访局", Organ.Kind.BUREAU, null, true, LONG_AGO, null));
        organization.appoint(new Officer("ltli", "李明"), HANDLER, LONG_AGO);
        credentials.set(List.of("ltli"), PASSWORD);
        browser = new Browser(port);
    }

    @Test
    void leadsToThePageThatWasAskedForAndGivesTheSessionANewName() {
        browser.get("/desk/notices");
        var before = browser.cookie("HUIYIN");

        var answer = browser.login("ltli", PASSWORD);

        assertThat(location(answer)).endsWith("/desk/notices");
        assertThat(browser.cookie("HUIYIN")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aFragmentOrACallOfAProgramIsNotWhereOneWantsToGo() {
        browser.get("/desk/notices", "HX-Request", "true");
        browser.get("/api/me");

        assertThat(location(browser.login("ltli", PASSWORD))).endsWith("/desk");
    }

    @Test
    void aFragmentWithoutASessionSendsTheWholePageToTheLogin() {
        var answer = browser.get("/desk/notices", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void whoeverIsLoggedInOpensNoEvaluationNorDoesTheirBrowserLater() {
        var typed = Map.of("number", "LTXF-2026-000001", "code", "12345-67890");
        var before = browser.submit("/portal/evaluation", "/portal/evaluation", typed);

        browser.login("ltli", PASSWORD);
        var page = browser.get("/portal/evaluation");
        var opening = browser.submit("/portal", "/portal/evaluation", typed);
        var saying = browser.submit("/portal", "/portal/evaluation/rating", typed);
        browser.submit("/portal", "/logout", Map.of());
        var later = List.of(
                browser.get("/portal/evaluation"),
                browser.submit("/portal", "/portal/evaluation", typed),
                browser.submit("/portal", "/portal/evaluation/rating", typed));

        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(List.of(page.statusCode(), opening.statusCode(), saying.statusCode()))
                .containsOnly(403);
        assertThat(opening.body()).contains("工作人员不能代为评价");
        assertThat(browser.get("/desk").statusCode()).isNotEqualTo(200);
        assertThat(later).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("登录过信访办理系统");
        });
    }

    @Test
    void saysTheSameForAWrongNameAndAWrongPassword() {
        var wrongPassword = location(browser.login("ltli", "wrong horse"));
        var wrongName = location(browser.login("ltnobody", PASSWORD));

        assertThat(wrongPassword).isEqualTo(wrongName).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("用户名或者密码不正确");
    }

    @Test
    void makesOneWaitWhoGuessesAndLetsInAfterTheWait() {
        organization.appoint(new Officer("ltwang", "王芳"), HANDLER, LONG_AGO);
        credentials.set(List.of("ltwang"), PASSWORD);
        for (int guess = 0; guess < 5; guess++) {
            browser.login("ltwang", "guess" + guess);
        }

        var refused = location(browser.login("ltwang", PASSWORD));
        clock.forward(Duration.ofMinutes(10));
        var later = location(browser.login("ltwang", PASSWORD));

        assertThat(refused).endsWith("/login?wait=10");
        assertThat(browser.get("/login?wait=10").body()).contains("登录失败次数过多，请在 10 分钟后再试。");
        assertThat(later).endsWith("/desk");
    }

    @Test
    void showsNothingThatAnAddressBringsAlong() {
        assertThat(browser.get("/login?wait=%3Cscript%3E").body())
                .doesNotContain("&lt;script")
                .doesNotContain("分钟后再试");
    }

    @Test
    void tellsWhoHoldsNoPostSoButOnlyWithTheRightPassword() {
        organization.appoint(new Officer("ltgone", "孙离"), HANDLER, LONG_AGO);
        organization.relieve("ltgone", HANDLER, LONG_AGO);
        credentials.set(List.of("ltgone"), PASSWORD);

        assertThat(location(browser.login("ltgone", "wrong horse"))).endsWith("/login?error");
        assertThat(location(browser.login("ltgone", PASSWORD))).endsWith("/login?nopost");
        assertThat(browser.get("/login?nopost").body()).contains("没有在任岗位");
    }

    @Test
    void aFormWithoutTheTokenIsRefusedWithASentence() {
        var answer = browser.submit("/css/entrance.css", "/login", Map.of("username", "ltli", "password", PASSWORD));

        assertThat(location(answer)).endsWith("/login?stale");
        assertThat(browser.get("/login?stale").body()).contains("页面停留时间过长");
    }

    @Test
    void aScriptMustSendTheCookiesTokenBack() {
        browser.login("ltli", PASSWORD);
        browser.get("/desk");

        assertThat(browser.post("/api/unknown").statusCode()).isEqualTo(403);
        assertThat(browser.post("/api/unknown", ForgeryToken.HEADER, "forged").body())
                .contains("页面已失效");
        assertThat(browser.postWithToken("/api/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void theEnginesRestInterfaceWantsTheTokenOfASessionToo() {
        organization.appoint(new Officer("ltadmin", "钱管"), new Post("ltxf", Role.ADMIN), LONG_AGO);
        credentials.set(List.of("ltadmin"), PASSWORD);
        browser.login("ltadmin", PASSWORD);
        browser.get("/desk");

        assertThat(browser.post(at("/engine-rest/engine/ENGINE/task/count")).statusCode())
                .isEqualTo(403);
        assertThat(browser.postWithToken(at("/engine-rest/engine/ENGINE/task/count"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theWebappsApiWantsTheWebappsToken() {
        browser.login("ltli", PASSWORD);
        browser.get(at("/camunda/app/tasklist/ENGINE/"));

        var with = browser.post(
                at("/camunda/api/engine/engine/ENGINE/task/count"), ForgeryToken.HEADER, browser.cookie("XSRF-TOKEN"));
        var without = browser.post(at("/camunda/api/engine/engine/ENGINE/task/count"));

        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(without.statusCode()).isEqualTo(403);
    }

    @Test
    void theWebappsKnowTheOfficerOfTheOneLogin() {
        browser.login("ltli", PASSWORD);
        browser.get(at("/camunda/app/tasklist/ENGINE/"));

        var known = browser.get(at("/camunda/api/admin/auth/user/ENGINE")).body();

        assertThat(known).contains("\"userId\":\"ltli\"").contains("tasklist").doesNotContain("cockpit");
    }

    @Test
    void thePagesLogoutEndsTheSessionForTheWebappsToo() {
        browser.login("ltli", PASSWORD);
        browser.get(at("/camunda/app/tasklist/ENGINE/"));

        var answer = browser.submit("/desk", "/logout", Map.of());

        assertThat(location(answer)).endsWith("/login?logout");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
        assertThat(browser.get("/login?logout").body()).contains("已安全退出").contains("/js/logged-out.js");
        assertThat(browser.get(at("/camunda/api/engine/engine/ENGINE/task/count"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theWebappsLogoutEndsTheSessionForThePagesToo() {
        browser.login("ltli", PASSWORD);
        browser.get(at("/camunda/app/tasklist/ENGINE/"));

        var answer = browser.post(
                at("/camunda/api/admin/auth/user/ENGINE/logout"), ForgeryToken.HEADER, browser.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
        assertThat(location(browser.get("/desk"))).endsWith("/login");
    }

    @Test
    void leavesATraceOfComingAndGoing() {
        browser.login("ltli", PASSWORD);
        browser.submit("/desk", "/logout", Map.of());

        assertThat(database.sql("select action from hy_trail where officer = 'ltli' order by at, id")
                        .query(String.class)
                        .list())
                .endsWith("LOGGED_IN", "LOGGED_OUT");
    }

    @Test
    void whoIsLoggedInNeedNotLogInAgain() {
        browser.login("ltli", PASSWORD);

        assertThat(location(browser.get("/login"))).endsWith("/desk");
    }

    private String at(String path) {
        return path.replace("ENGINE", engine.getName());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
