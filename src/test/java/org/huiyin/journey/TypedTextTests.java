package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.testing.InBrowser;
import org.huiyin.testing.Town;
import org.huiyin.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What an officer has typed outlives a look into the dossier, in the real Tasklist. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.generate-unique-process-engine-name=false")
@ActiveProfiles("test")
@InBrowser
class TypedTextTests {

    private static final String TYPED = "物业服务的监督管理属其职权。";

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    Credentials credentials;

    @Autowired
    CurrentOfficer officer;

    @BeforeEach
    void foundTheTown() {
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
    }

    @Test
    void isThereAgainAfterALookIntoTheDossier() {
        try (var registrar = new Visitor(port)) {
            login(registrar);
            var number = registered(registrar.open("/desk/register"));
            var tasklist = new Tasklist(registrar).take(number, "甄别并确定去向").fill("理由", TYPED);

            tasklist.tab("案卷");
            registrar.page().waitForSelector(".huiyin-dossier h3");
            var ahead = registrar.page().locator(".huiyin-dossier").textContent();
            tasklist.tab("表单");
            registrar.page().waitForSelector(".fjs-container textarea");

            assertThat(ahead).contains("程序进展", "现在：甄别并确定去向");
            assertThat(tasklist.value("理由")).isEqualTo(TYPED);
            assertThat(registrar
                            .page()
                            .evaluate("Object.keys(localStorage).join()")
                            .toString())
                    .doesNotContain("camunda-form");
        }
    }

    private static void login(Visitor registrar) {
        var page = registrar.open("/login");
        page.fill("[name=username]", Town.REGISTRAR);
        page.fill("[name=password]", Town.PASSWORD);
        page.click("[type=submit]");
        page.waitForURL("**/desk");
    }

    private static String registered(Page page) {
        page.selectOption("#channel", "LETTER");
        page.fill("#name", "陈祥");
        page.fill("#address", "江洲市滨河路 18 号");
        page.fill("#headline", "反映电梯停运");
        page.locator("[name=requests]").first().fill("修复电梯");
        page.fill("#facts", "电梯停运。");
        page.click("#submit");
        return page.locator(".done-number").textContent().strip();
    }
}
