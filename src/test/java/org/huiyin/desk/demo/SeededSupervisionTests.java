package org.huiyin.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.desk.DemoCity;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Backlog, liability facts and urgent information of the demo city, on the pages of those who look after them. */
@DemoCity
class SeededSupervisionTests {

    private static final String SUPERVISOR = "sunweihua";

    /** 桃园街道办事处 登记员 */
    private static final String STREET = "wuqiuju";

    @Autowired
    private DemoMemory memory;

    @Autowired
    private Worklist worklist;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Test
    void backlogStandsAtEveryStage() {
        assertThat(page("/desk/backlog/LISTED", SUPERVISOR))
                .contains(number("p97"), "待接案", number("p96"), "制定方案", number("p94"), "按方案推进");
        assertThat(page("/desk/backlog/VERIFYING", SUPERVISOR)).contains(number("p95"));
        assertThat(page("/desk/backlog/VERIFIED", SUPERVISOR)).contains(number("p93"));
        assertThat(worklist.position(number("p97"))).contains("接案");
        assertThat(worklist.position(number("p96"))).contains("制定化解方案");
        assertThat(worklist.position(number("p94"))).contains("报告节点进展");
    }

    @Test
    void backlogComesInTwoListsUnderThreeLeaders() {
        assertThat(page("/desk/backlog", SUPERVISOR))
                .contains("江右信联〔2026〕7号（第一批）", "江右信联〔2026〕7号（第二批）", "高远（江洲市人民政府）", "曹文斌（江洲市自然资源和规划局）", "彭丽萍（江洲市交通运输局）");
    }

    @Test
    void liabilityIsFoundUncontestedAndContestedBeforeAnother() {
        assertThat(findings("/desk/liability/STANDING?organ=jsjt", SUPERVISOR))
                .contains(number("p98"), "未在规定期限内书面告知信访人是否受理信访事项", "贺强", "认定成立，没有异议");
        assertThat(findings("/desk/liability/STANDING?organ=jscg", SUPERVISOR))
                .contains(number("p99"), "邓杰", "认定成立，已变更");
        assertThat(findings("/desk/liability?organ=jscg", SUPERVISOR)).contains("officer=dengjie");
    }

    @Test
    void anOrganIsToldOfAFindingAndHasYetToAnswer() {
        assertThat(findings("/desk/liability?organ=", LEADER)).contains(number("p100"), "已认定，等待答复");
        assertThat(worklist.position(number("p100"))).contains("答复责任事实认定");
    }

    @Test
    void urgentInformationWithoutAPetitionIsReportedAndLifted() {
        assertThat(page("/desk/urgent", STREET)).contains(number("u1"), "桃园街道锦园小区停水", "没有解除");
        assertThat(page("/desk/urgent", REGISTRAR)).contains(number("u2"), "城北农贸市场", "已解除");
        assertThat(worklist.position(number("u1"))).containsExactly("审批紧急信访信息");
        assertThat(worklist.position(number("u2"))).isEmpty();
    }

    /** Of this year and of the last: somebody starts the demo in January, too. */
    private String findings(String address, String by) {
        int year = LocalDate.now(clock).getYear();
        return page(address + "&year=" + year, by) + page(address + "&year=" + (year - 1), by);
    }

    private String page(String address, String by) {
        var page = mvc.get().uri(address).with(signedIn(by)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String number(String story) {
        return memory.find(story).orElseThrow();
    }
}
