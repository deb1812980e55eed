package org.huiyin.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.DemoCity;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Code;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.QueryCodes;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Strangers before the portal. */
@DemoCity
class PortalTests {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Register register;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Clock clock;

    @Test
    void numberAndCodeTogetherShowWhereItStandsAndNobodysName() {
        var petition = registered(Purpose.CLAIM);

        var page = ask(petition.petition(), petition.code().text(), address());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("等待甄别去向", "已经收到并登记", "分办", "aria-current=\"step\"", "催办")
                .doesNotContain("欧阳", "欧*", "柳巷", "13900000000", "停运");
    }

    @Test
    void saysOfAnAccusationNotEvenWhichOrganHasIt() {
        var petition = registered(Purpose.ACCUSATION);

        var page = ask(petition.petition(), petition.code().text(), address());

        assertThat(page).hasStatusOk().bodyText().contains("有权处理的机关、单位").doesNotContain("信访局");
    }

    @Test
    void aWrongCodeAndAnUnknownNumberAreAnsweredAlike() throws UnsupportedEncodingException {
        var petition = registered(Purpose.CLAIM);
        var here = address();

        var wrong = ask(petition.petition(), "12345-67890", here);
        var unknown = ask("JSXF-2026-999999", "12345-67890", here);
        var swapped = ask(petition.petition(), registered(Purpose.CLAIM).code().text(), here);

        assertThat(wrong).hasStatus(422).bodyText().contains("编号或者查询码不正确");
        assertThat(body(unknown, "JSXF-2026-999999")).isEqualTo(body(wrong, petition.petition()));
        assertThat(body(swapped, petition.petition())).isEqualTo(body(wrong, petition.petition()));
    }

    @Test
    void whoeverGuessesWaitsAndTheOwnerElsewhereDoesNot() {
        var petition = registered(Purpose.CLAIM);
        var guesser = address();

        for (int i = 0; i < 5; i++) {
            ask(petition.petition(), "12345-6789" + i, guesser);
        }
        var right = ask(petition.petition(), petition.code().text(), guesser);

        assertThat(right).hasStatus(429).bodyText().contains("分钟后再试");
        assertThat(ask(petition.petition(), petition.code().text(), address())).hasStatusOk();
    }

    @Test
    void aCodeMadeAnewEndsTheOldOne() {
        var petition = registered(Purpose.CLAIM);

        Code another = officer.as(REGISTRAR, () -> codes.renew(petition.petition()));

        assertThat(codes.opens(petition.petition(), petition.code().text())).isFalse();
        assertThat(codes.opens(petition.petition(), another.text())).isTrue();
        assertThat(another.toString()).doesNotContain(another.text());
    }

    @Test
    void theRegistrarMakesItAnewOnAPageThatShowsItOnce() throws UnsupportedEncodingException {
        var petition = registered(Purpose.CLAIM);
        var address = "/desk/petitions/" + petition.petition() + "/query-code";

        var asked = mvc.get().uri(address).with(signedIn(REGISTRAR)).exchange();
        var made =
                mvc.post().uri(address).with(signedIn(REGISTRAR)).with(csrf()).exchange();
        var again = mvc.get().uri(address).with(signedIn(REGISTRAR)).exchange();

        String code = made.getResponse().getContentAsString(UTF_8);
        code = code.replaceAll("(?s).*id=\"query-code\">([^<]+)<.*", "$1");
        assertThat(asked).hasStatusOk().bodyText().doesNotContain("query-code\">");
        assertThat(codes.opens(petition.petition(), code)).isTrue();
        assertThat(again).bodyText().doesNotContain(code);
    }

    @Test
    void anOfficersSessionCannotRate() {
        var petition = registered(Purpose.CLAIM);

        var form = mvc.get().uri("/portal/evaluation").with(signedIn(REGISTRAR)).exchange();
        var sent = mvc.post()
                .uri("/portal/evaluation")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .param("number", petition.petition())
                .param("code", "12345-67890")
                .exchange();
        var rated = mvc.post()
                .uri("/portal/evaluation/rating")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .param("number", petition.petition())
                .param("code", "12345-67890")
                .param("ORGAN-level", "SATISFIED")
                .exchange();

        for (var refused : List.of(form, sent, rated)) {
            assertThat(refused).hasStatus(403).bodyText().contains("评价由信访人本人在自己的设备上作出");
        }
    }

    @Test
    void aFormWithoutItsTokenIsSentBack() {
        var query = mvc.post()
                .uri("/portal")
                .param("number", "X")
                .param("code", "Y")
                .exchange();
        var rating =
                mvc.post().uri("/portal/evaluation/rating").param("number", "X").exchange();

        assertThat(query).hasStatus3xxRedirection().hasHeader("Location", "/portal?stale");
        assertThat(rating).hasStatus3xxRedirection().hasHeader("Location", "/portal/evaluation?stale");
        assertThat(mvc.get().uri("/portal?stale").exchange()).bodyText().contains("页面停留时间过长");
    }

    @Test
    void takesNoCodeFromAnAddress() {
        var petition = registered(Purpose.CLAIM);

        var page = mvc.get()
                .uri(
                        "/portal?number={n}&code={c}",
                        petition.petition(),
                        petition.code().text())
                .exchange();

        assertThat(page).hasStatusOk().bodyText().doesNotContain("现在：").contains("查询办理进展");
    }

    private MvcTestResult ask(String number, String code, String from) {
        return mvc.post()
                .uri("/portal")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("number", number)
                .param("code", code)
                .exchange();
    }

    /** The page without what was typed and without the token against forgery. */
    private static String body(MvcTestResult page, String number) throws UnsupportedEncodingException {
        return page.getResponse()
                .getContentAsString(UTF_8)
                .replace(number, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** Of another house each time. */
    private static String address() {
        return "10.1.0." + HOUSES.incrementAndGet();
    }

    private Register.Outcome.Registered registered(Purpose purpose) {
        var registration = new Registration(
                "jsxf",
                Channel.LETTER,
                LocalDate.now(clock),
                null,
                new Registration.Petitioner(Registration.Kind.PERSON, "欧阳二", null, "江洲市柳巷 8 号", "13900000000", false),
                null,
                List.of(),
                1,
                "电梯停运",
                List.of("修复电梯"),
                "电梯停运两个月。",
                false,
                purpose,
                null,
                new Registration.Localities(null, null, null),
                null,
                null,
                null,
                null,
                new Registration.ComplainedOf(List.of(), List.of()));
        return (Register.Outcome.Registered) officer.as(REGISTRAR, () -> register.register(registration));
    }
}
