package org.huiyin.desk.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.DemoCity;
import org.huiyin.registry.Information;
import org.huiyin.registry.Informations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reporting what nobody petitioned about, by any organ's officer. */
@DemoCity
class UrgentPageTests {

    private static final String HOUSING = "jszj";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Informations informations;

    @Autowired
    private Clock clock;

    @Test
    void asksForWhatIsReportedInTheNameOfTheOfficersOrgan() {
        var page = get("/desk/urgent", HANDLER);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("江洲市住房和城乡建设局", "基本情况", "续报日期", "第二十五条", "name=\"headline\"", "name=\"token\"")
                .doesNotContain("上一级信访部门\"");
        assertThat(get("/desk", HANDLER)).bodyText().contains("/desk/urgent");
    }

    @Test
    void reportsItOnceHoweverOftenItIsSentIn() {
        int before = known().size();
        var token = UUID.randomUUID().toString();

        var first = send("某路口公交停运", token, HANDLER);
        var second = send("某路口公交停运", token, HANDLER);

        assertThat(known()).hasSize(before + 1);
        String number = known().get(0).number();
        assertThat(first).hasStatus3xxRedirection().hasHeader("Location", "/desk/urgent?organ=jszj&done=" + number);
        assertThat(second).hasStatus3xxRedirection();
        assertThat(get("/desk/urgent?organ=jszj&done=" + number, HANDLER))
                .bodyText()
                .contains("已登记", number, "某路口公交停运", "没有解除");
    }

    @Test
    void opensItsFileToWhoeverHasATaskOfItOnly() {
        send("某仓库起火，住户拟集体反映", UUID.randomUUID().toString(), HANDLER);
        String number = known().get(0).number();

        var file = get("/desk/petitions/" + number, LEADER);

        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .contains("某仓库起火，住户拟集体反映", "信访信息", "没有信访人", "登记信访信息", "审批紧急信访信息")
                .doesNotContain("初次信访", "重新生成查询码", "登记来件与事项变动</a>");
        assertThat(get("/desk/petitions/" + number, STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/petitions/" + number + "/query-code", LEADER)).hasStatus4xxClientError();
        assertThat(get("/desk/urgent", STRANGER)).bodyText().doesNotContain(number);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        int before = known().size();

        var page = send("", UUID.randomUUID().toString(), HANDLER);

        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("尚未报告，请先改正", "请填写“标题”", "约四十人到场");
        assertThat(known()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heping", "luoxin", "tangwei"})
    void isClosedToWhoeverOnlyLooksAfterTheHouse(String officer) {
        assertThat(get("/desk/urgent", officer))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("由机关、单位的办案人员报告");
        assertThat(send("某事", UUID.randomUUID().toString(), officer)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isNotInTheNameOfAnotherOrgan() {
        int before = known().size();

        assertThat(send("某事", UUID.randomUUID().toString(), STRANGER))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("您没有该单位的岗位");
        assertThat(get("/desk/urgent?organ=jszj", STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(known()).hasSize(before);
    }

    private List<Information> known() {
        return informations.of(HOUSING, 1_000);
    }

    private MvcTestResult get(String address, String officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private MvcTestResult send(String headline, String token, String officer) {
        LocalDate today = LocalDate.now(clock);
        return mvc.post()
                .uri("/desk/urgent")
                .with(signedIn(officer))
                .with(csrf())
                .param("organ", HOUSING)
                .param("token", token)
                .param("headline", headline)
                .param("foundOn", today.toString())
                .param("situation", "约四十人到场，情绪激动。")
                .param("measures", "已派员到场。")
                .param("nextOn", today.plusDays(2).toString())
                .param("competent", "")
                .param("competent2", "")
                .param("competent3", "")
                .exchange();
    }
}
