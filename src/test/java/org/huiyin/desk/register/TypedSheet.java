package org.huiyin.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The registration page as the registrar has filled it in, but for the headline. */
final class TypedSheet {

    private TypedSheet() {}

    static MockMultipartMvcRequestBuilder sheet(MockMvcTester mvc, String token) {
        return sheet(mvc, token, "jsxf", "LETTER", "1");
    }

    static MockMultipartMvcRequestBuilder sheet(
            MockMvcTester mvc, String token, String organ, String channel, String heads) {
        return mvc.post()
                .uri("/desk/register")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .multipart()
                .param("token", token)
                .param("organ", organ)
                .param("channel", channel)
                .param("receivedOn", "2026-09-01")
                .param("kind", "PERSON")
                .param("name", "李𠮷")
                .param("headCount", heads)
                .param("requests", "尽快解决")
                .param("purpose", "CLAIM");
    }

    /** Sends it in; where the page goes on to. */
    static String registered(MockMultipartMvcRequestBuilder sheet) {
        MvcTestResult done = sheet.exchange();
        assertThat(done).hasStatus3xxRedirection();
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }
}
