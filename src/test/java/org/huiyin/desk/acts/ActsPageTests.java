package org.huiyin.desk.acts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.PlainLetter;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Attachments;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
class ActsPageTests {

    private static final String ACTS = "/desk/petitions/{number}/acts";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Acts acts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void listsWhatTheRegistrarMayPutDown() {
        var number = registered();

        var page = get(ACTS, number, REGISTRAR);
        var dossier = get("/desk/petitions/{number}", number, REGISTRAR);

        assertThat(page).hasStatusOk().bodyText().contains("撤回", "催办", "并入另一件", "分拆为几件", "申请回避", "第三十三条");
        assertThat(dossier).hasStatusOk().bodyText().contains("登记来件与事项变动", "程序进展", "甄别并确定去向", "信访事项已终结", "首接首办", "欧**");
    }

    @Test
    void isClosedToStrangersToTheBarredAndToNumbersThatAreNone() {
        var number = registered();
        var barred = registered();
        wall.raise(Bar.officer(barred, REGISTRAR, Ground.RECUSED));

        assertThat(get(ACTS, number, STRANGER)).hasStatus(403).bodyText().contains("您不能查看信访事项 " + number);
        assertThat(get(ACTS, barred, REGISTRAR)).hasStatus(403);
        assertThat(get(ACTS, "JSXF-2026-999999", REGISTRAR)).hasStatus(403);
        assertThat(get(ACTS + "/nonsense", number, REGISTRAR)).hasStatus(403);
        assertThat(send(number, "evidence", token(), STRANGER).exchange()).hasStatus(403);
        assertThat(acts.of(number)).isEmpty();
    }

    @Test
    void asksForEachValueWithItsHelp() {
        var number = registered();

        var page = get(ACTS + "/withdrawal", number, REGISTRAR);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("撤回申请书或者笔录", "name=\"paper\"", "联名信访的，一人一次", "全体信访人", "name=\"token\"", "欧**")
                .doesNotContain("欧阳二");
    }

    @Test
    void saysWhyAnActCannotBeDoneNow() {
        var page = get(ACTS + "/unjoin", registered(), REGISTRAR);

        assertThat(page).hasStatusOk().bodyText().contains("本件没有并入其他信访事项").doesNotContain("name=\"token\"");
    }

    @Test
    void putsItDownOnceHoweverOftenItIsSentInAndKeepsItsFiles() {
        var number = registered();
        var token = token();

        var first = evidence(number, token).exchange();
        var second = evidence(number, token).exchange();

        assertThat(first)
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/desk/petitions/" + number + "/acts?done=evidence");
        assertThat(second).hasStatus3xxRedirection();
        assertThat(acts.of(number)).extracting(Acts.Entry::title).containsExactly("补充证据、材料");
        assertThat(attachments.list(number))
                .extracting(Attachments.Attachment::name)
                .containsExactly("照片说明.txt");
        assertThat(get(ACTS + "?done=evidence", number, REGISTRAR)).bodyText().contains("已登记", "补充证据、材料");
    }

    @Test
    void keepsWhatWasTypedAndNothingElseWhenItIsRefused() {
        var number = registered();

        var page = send(number, "evidence", token(), REGISTRAR)
                .file(new MockMultipartFile("files", "照片说明.txt", "text/plain", "路灯".getBytes(UTF_8)))
                .param("content", "只写了内容")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("请填写“收到日期”", "只写了内容");
        assertThat(acts.of(number)).isEmpty();
        assertThat(attachments.list(number)).isEmpty();
    }

    @Test
    void saysWhatEndedAndOffersOnlyWhatRemains() {
        var number = registered();
        var withdrawn = send(number, "withdrawal", token(), REGISTRAR)
                .param("who", "ALL")
                .param("inWriting", "on")
                .param("paper", "撤回信访申请书 2 份")
                .exchange();

        var page = get(ACTS, number, REGISTRAR);
        var urging = get(ACTS + "/urging", number, REGISTRAR);
        var posted = evidence(number, token()).exchange();

        assertThat(withdrawn).hasStatus3xxRedirection();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("信访人撤回），等待归档", "转介救助帮扶")
                .doesNotContain("催办", "分拆为几件");
        assertThat(urging).hasStatusOk().bodyText().contains("请作为新的信访事项登记").doesNotContain("name=\"token\"");
        assertThat(posted).hasStatus(422).bodyText().contains("不能再登记这一事项");
        assertThat(attachments.list(number)).isEmpty();
    }

    @Test
    void namesEveryElementOnceWhateverTheFieldsAreCalled() {
        var number = registered();

        var pages = Stream.of("evidence", "withdrawal", "agreement", "split", "help")
                .map(kind -> get(ACTS + "/" + kind, number, REGISTRAR));

        assertThat(pages).allSatisfy(page -> assertThat(ids(page)).doesNotHaveDuplicates());
    }

    private static List<String> ids(MvcTestResult page) throws UnsupportedEncodingException {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page.getResponse().getContentAsString())
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    @Test
    void refusesAPageThatWasNotOpenedHere() {
        var page = send(registered(), "evidence", "1", REGISTRAR).exchange();

        assertThat(page).hasStatus(422).bodyText().contains("页面已经失效");
    }

    @Test
    void isClosedToTheHandlerBeforeThePetitionComesToThem() {
        assertThat(get(ACTS, registered(), HANDLER)).hasStatus(403);
    }

    private MockMultipartMvcRequestBuilder evidence(String number, String token) {
        return send(number, "evidence", token, REGISTRAR)
                .file(new MockMultipartFile("files", "照片说明.txt", "text/plain", "路灯".getBytes(UTF_8)))
                .param("receivedOn", LocalDate.now(clock).toString())
                .param("channel", "LETTER")
                .param("content", "补充路灯照片的说明。");
    }

    private MockMultipartMvcRequestBuilder send(String number, String kind, String token, String who) {
        return mvc.post()
                .uri(ACTS + "/{kind}", number, kind)
                .multipart()
                .param("token", token)
                .with(signedIn(who))
                .with(csrf());
    }

    private MvcTestResult get(String uri, String number, String who) {
        return mvc.get().uri(uri, number).with(signedIn(who)).exchange();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private String registered() {
        var outcome = officer.as(REGISTRAR, () -> register.register(letter()));
        return ((Register.Outcome.Registered) outcome).petition();
    }

    private Registration letter() {
        return PlainLetter.of(
                LocalDate.now(clock),
                Purpose.CLAIM,
                "反映滨河路路灯不亮",
                List.of("修复路灯", "公开维修记录"),
                "路灯不亮已一月。",
                List.of(),
                new Registration.CoPetitioner("欧阳二", null, null));
    }
}
