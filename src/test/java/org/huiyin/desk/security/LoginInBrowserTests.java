package org.huiyin.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.huiyin.access.Credentials;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.testing.InBrowser;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class LoginInBrowserTests {

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

    Visitor visitor;

    @BeforeEach
    void anOfficerSitsDown() {
        organization.establish(new Organ("lbxf", "试用信访局", Organ.Kind.BUREAU, null, true, LONG_AGO, null));
        organization.appoint(new Officer("lbli", "李明"), new Post("lbxf", Role.HANDLER), LONG_AGO);
        credentials.set(List.of("lbli"), PASSWORD);
        visitor = new Visitor(port);
    }

    @AfterEach
    void leaves() {
        visitor.close();
    }

    @Test
    void comesInToTheTasklistAndLeavesNothingBehind() {
        var page = visitor.open("/camunda/app/tasklist/" + engine.getName() + "/");
        visitor.keepPicture("login");
        fillIn(page, PASSWORD);
        page.waitForSelector("text=李明");
        page.evaluate("localStorage.setItem('camunda-form:1', '张三')");
        visitor.keepPicture("tasklist-after-login");

        visitor.open("/desk").click("form[action='/logout'] button");
        page.waitForURL("**/login?logout");
        visitor.keepPicture("logged-out");

        assertThat(page.textContent("[role=status]")).isEqualTo("已安全退出。");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void showsTheReasonOfARefusal() {
        var page = visitor.open("/login");
        fillIn(page, "wrong horse");
        visitor.keepPicture("login-refused");

        assertThat(page.textContent("[role=alert]")).isEqualTo("用户名或者密码不正确。");
    }

    @Test
    void refusesWithAPage() {
        fillIn(visitor.open("/login"), PASSWORD);
        var page = visitor.open("/camunda/app/admin/" + engine.getName() + "/");
        visitor.keepPicture("refused");

        assertThat(page.textContent("h2")).isEqualTo("没有权限");
    }

    private static void fillIn(Page page, String password) {
        page.fill("#username", "lbli");
        page.fill("#password", password);
        page.click("button[type=submit]");
    }
}
