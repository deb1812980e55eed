package org.huiyin.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.desk.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A reception clerk registers petitions but has none of their tasks. */
@DemoCity
class ReceptionClerkTests {

    private static final String CLERK = "linxiaoyan";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Test
    void isToldTheNumberAndThatTheRegistrarGoesOn() {
        var sent = mvc.post()
                .uri("/desk/register")
                .with(signedIn(CLERK))
                .with(csrf())
                .multipart()
                .param("token", UUID.randomUUID().toString())
                .param("organ", "jsxf")
                .param("channel", "VISIT")
                .param("receivedOn", LocalDate.now(clock).toString())
                .param("kind", "PERSON")
                .param("headCount", "1")
                .param("headline", "反映公园健身器材损坏")
                .param("requests", "尽快维修")
                .exchange();

        var done = mvc.get()
                .uri(String.valueOf(sent.getResponse().getRedirectedUrl()))
                .with(signedIn(CLERK))
                .exchange();

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(done).hasStatusOk().bodyText().contains("JSXF-", "由本机关登记员甄别").doesNotContain("查看案卷");
    }
}
