package org.huiyin.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.huiyin.access.Credentials;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterChainTests {

    static final String PASSWORD = "correct horse";
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    Credentials credentials;

    @Autowired
    ProcessEngine engine;

    final Map<Role, Browser> browsers = new EnumMap<>(Role.class);

    @BeforeAll
    void peopleLogIn() {
        organization.establish(new Organ("fcxf", "试用信访局", Organ.Kind.BUREAU, null, true, LONG_AGO, null));
        for (Role role : List.of(Role.HANDLER, Role.DESIGNER, Role.ADMIN)) {
            appoint("fc" + role.code(), role);
            var browser = new Browser(port);
            assertThat(browser.login("fc" + role.code(), PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/desk"));
            browsers.put(role, browser);
        }
        credentials.setIntegrator("fchotline", PASSWORD);
    }

    private void appoint(String officer, Role role) {
        organization.appoint(new Officer(officer, "试用" + role.label()), new Post("fcxf", role), LONG_AGO);
        credentials.set(List.of(officer), PASSWORD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "addresses.csv", useHeadersInDisplayName = true)
    void letsInWhoeverIsEntitled(
            String path, String anonymous, String officer, String designer, String admin, String integrator) {
        assertThat(outcome(new Browser(port).get(at(path)))).as("anonymous").isEqualTo(anonymous);
        assertThat(outcome(browser(Role.HANDLER).get(at(path)))).as("officer").isEqualTo(officer);
        assertThat(outcome(browser(Role.DESIGNER).get(at(path)))).as("designer").isEqualTo(designer);
        assertThat(outcome(browser(Role.ADMIN).get(at(path)))).as("admin").isEqualTo(admin);
        assertThat(outcome(new Browser(port).get(at(path), Browser.basic("fchotline", PASSWORD))))
                .as("integrator")
                .isEqualTo(integrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/engine-rest/engine", "/camunda/api/engine/engine/"})
    void tellsProgramsInAProblemThatNobodyIsLoggedIn(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"尚未登录\"").contains("\"status\":401");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void refusesOfficersInChineseByPageAndByProblem() {
        var page = browser(Role.HANDLER).get("/camunda/app/admin/");
        var problem = browser(Role.HANDLER).get("/engine-rest/engine");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("没有权限").contains("返回工作台").doesNotContain("Exception");
        assertThat(problem.statusCode()).isEqualTo(403);
        assertThat(problem.body()).contains("\"title\":\"没有权限\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong horse", ""})
    void refusesNameAndPasswordOfAnIntegratorThatDoNotMatch(String password) {
        assertThat(new Browser(port)
                        .get("/engine-rest/engine", Browser.basic("fchotline", password))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anIntegratorNeedsNoSessionAndGetsNone() {
        var hotline = new Browser(port);
        hotline.get("/engine-rest/engine", Browser.basic("fchotline", PASSWORD));

        assertThat(hotline.cookie("HUIYIN")).isEmpty();
        assertThat(outcome(hotline.get("/engine-rest/engine"))).isEqualTo("401");
    }

    @Test
    void aPasswordDoesNotReplaceTheSessionElsewhere() {
        assertThat(outcome(new Browser(port).get("/api/me", Browser.basic("fchandler", PASSWORD))))
                .isEqualTo("401");
    }

    @Test
    void theEnginesOwnLoginAndSetUpAreClosed() {
        var admin = browser(Role.ADMIN);

        assertThat(admin.post(at("/camunda/api/admin/auth/user/ENGINE/login/tasklist"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.post(at("/camunda/api/admin/setup/ENGINE/user/create")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOfficerRelievedIsOutAtOnceAndOneAppointedIsInAtOnce() {
        appoint("fcleaving", Role.HANDLER);
        organization.appoint(new Officer("fcleaving", "试用离任"), new Post("fcxf", Role.ADMIN), LONG_AGO);
        var browser = new Browser(port);
        browser.login("fcleaving", PASSWORD);
        var before = outcome(browser.get("/engine-rest/engine"));

        organization.relieve("fcleaving", new Post("fcxf", Role.ADMIN), LONG_AGO);

        assertThat(before).isEqualTo("200");
        assertThat(outcome(browser.get("/engine-rest/engine"))).isEqualTo("403");
    }

    @Test
    void pagesForbidInlineScriptsAndTheWebappsKeepTheirOwnPolicy() {
        var page = new Browser(port).get("/login").headers();
        var webapp =
                browser(Role.HANDLER).get(at("/camunda/app/tasklist/ENGINE/")).headers();

        assertThat(page.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        assertThat(webapp.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("'nonce-");
    }

    @Test
    void filesMayBeKeptByTheBrowserButPagesMayNot() {
        var file = new Browser(port).get("/css/entrance.css");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(file.headers().firstValue("Last-Modified")).isPresent();
    }

    private Browser browser(Role role) {
        return browsers.getOrDefault(role, new Browser(port));
    }

    private String at(String path) {
        return path.replace("ENGINE", engine.getName());
    }

    private static String outcome(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.endsWith("/login") ? "login" : String.valueOf(answer.statusCode());
    }
}
