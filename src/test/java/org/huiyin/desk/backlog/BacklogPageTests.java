package org.huiyin.desk.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.PlainLetter;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lists of backlog on the desk: brought in by the bureau, read by the bureau and by the leaders in charge. */
@DemoCity
class BacklogPageTests {

    private static final String SUPERVISOR = "sunweihua";
    private static final String BUREAU_HEAD = "chenguodong";
    private static final String SECRETARY = "fangjing";
    private static final String LINK = "href=\"/desk/backlog\"";

    /** 江洲市人民政府 负责人 */
    private static final String MAYOR = "gaoyuan";

    private static final String NAMES = "信访件编号,包案领导,包案领导单位,责任单位,交办文号,化解期限,批次\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void bringsAListInAndShowsHowItComesOn() {
        String petition = registered();
        String paper = "页信联〔2026〕1号";

        var run = finished(begun(paper, petition, "高远"));
        var again = finished(begun(paper, petition, "高远"));
        var page = get("/desk/backlog", SUPERVISOR);
        var behind = get("/desk/backlog/LISTED?paper=" + paper + "&batch=&lead=" + MAYOR, BUREAU_HEAD);
        var none = get("/desk/backlog/VERIFIED?paper=" + paper + "&batch=&lead=", SUPERVISOR);

        assertThat(run).bodyText().contains("导入完成", "<b>1</b>新列入");
        assertThat(again).bodyText().contains("<b>0</b>新列入", "<b>1</b>以前已列入");
        assertThat(page).hasStatusOk().bodyText().contains(paper, "高远（江洲市人民政府）", "节点超期", "统计口径");
        assertThat(behind)
                .hasStatusOk()
                .bodyText()
                .contains(petition, "共 1 件", "列入清单的信访事项件数，不包括已经撤出的。", "待接案", "江洲市住房和城乡建设局");
        assertThat(none).hasStatusOk().bodyText().contains("共 0 件", "没有信访事项").doesNotContain(petition);
    }

    @Test
    void givesRefusedRowsBackWithTheirReason() {
        String petition = registered();

        var run = finished(begun("页信联〔2026〕2号", petition, "高近"));

        assertThat(run).bodyText().contains("包案领导（B 列）", "没有在岗的", "下载退回的行");
    }

    @Test
    void showsALeaderWhatTheyAreInChargeOfAndNothingElse() {
        String petition = registered();
        String paper = "页信联〔2026〕3号";
        finished(begun(paper, petition, "高远"));

        assertThat(get("/desk/backlog/LISTED?paper=" + paper, MAYOR))
                .hasStatusOk()
                .bodyText()
                .contains(petition);
        assertThat(get("/desk/backlog", MAYOR)).bodyText().doesNotContain("导入上级交办的积案清单");
        assertThat(get("/desk/backlog/LISTED?paper=" + paper, LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("共 0 件")
                .doesNotContain(petition);
    }

    @Test
    void countsWhatTheWallHidesWithoutNamingIt() {
        String petition = registered();
        String paper = "页信联〔2026〕4号";
        finished(begun(paper, petition, "高远"));
        wall.raise(Wall.Bar.officer(petition, BUREAU_HEAD, Wall.Ground.RECUSED));

        assertThat(get("/desk/backlog/LISTED?paper=" + paper, BUREAU_HEAD))
                .hasStatusOk()
                .bodyText()
                .contains("共 1 件", "〔编号保密〕")
                .doesNotContain(petition, "待接案");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/backlog", "/desk/backlog/LISTED"})
    void isClosedToWhoeverHasNoPartInIt(String address) {
        for (String stranger : List.of(HANDLER, REGISTRAR)) {
            assertThat(get(address, stranger))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("积案化解情况供信访部门的负责人");
        }
    }

    @Test
    void isLinkedForThoseWhoMayReadItAndForNobodyElse() {
        for (String reader : List.of(SUPERVISOR, BUREAU_HEAD, SECRETARY, MAYOR, LEADER)) {
            assertThat(get("/desk/calendar", reader)).bodyText().contains(LINK);
            assertThat(get("/desk/backlog", reader)).hasStatusOk();
        }
        for (String stranger : List.of(HANDLER, REGISTRAR)) {
            assertThat(get("/desk/calendar", stranger)).bodyText().doesNotContain(LINK);
        }
    }

    @Test
    void refusesListsOfOthersAndFilesOfOtherKinds() {
        assertThat(upload("list.csv", NAMES, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload("list.csv", "", SUPERVISOR)).hasStatusOk().bodyText().contains("空文件不能导入");
        assertThat(upload("list.doc", "x", SUPERVISOR)).hasStatusOk().bodyText().contains("只能导入 CSV 或者 XLSX");
        assertThat(get("/desk/backlog/WHATEVER", SUPERVISOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String registered() {
        LocalDate today = LocalDate.now(clock);
        var letter = PlainLetter.of(today, Purpose.CLAIM, "小区电梯停运多年", List.of("请求修复电梯"), "电梯停运多年，多次反映没有解决。", List.of());
        return ((Outcome.Registered) officer.as(REGISTRAR, () -> register.register(letter))).petition();
    }

    private String begun(String paper, String petition, String lead) {
        String row = String.join(
                ",",
                petition,
                lead,
                "江洲市人民政府",
                "江洲市住房和城乡建设局",
                paper,
                LocalDate.now(clock).plusDays(60).toString(),
                "");
        var begun = upload("list.csv", NAMES + row + "\n", SUPERVISOR);
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String name, String text, String by) {
        return mvc.post()
                .uri("/desk/backlog")
                .with(signedIn(by))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", text.getBytes(UTF_8)))
                .param("organ", "jsxf")
                .exchange();
    }

    private MvcTestResult finished(String run) {
        return await().until(
                        () -> get(run + "/progress", SUPERVISOR),
                        progress ->
                                !new String(progress.getResponse().getContentAsByteArray(), UTF_8).contains("正在导入"));
    }

    private MvcTestResult get(String address, String by) {
        return mvc.get().uri(address).with(signedIn(by)).exchange();
    }
}
