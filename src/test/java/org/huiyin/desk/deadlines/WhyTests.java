package org.huiyin.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.STRANGER;
import static org.huiyin.desk.Officers.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.DemoCity;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Why a date is what it is, for whoever may see the petition and for nobody else. */
@DemoCity
class WhyTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Clock clock;

    @Test
    void tellsTheRuleTheStoryAndEachDay() {
        var answer = get("/api/deadlines/" + petition() + "/NOTICE", HANDLER);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$[0].article").isEqualTo("第二十三条");
        assertThat(answer).bodyJson().extractingPath("$[0].period").isEqualTo("15 日");
        assertThat(answer).bodyJson().extractingPath("$[0].basis").isEqualTo("法律规定");
        assertThat(answer).bodyJson().extractingPath("$[0].story[0].what").isEqualTo("起算");
        assertThat(answer).bodyJson().extractingPath("$[0].days[0].why").isEqualTo("当日不计入");
        assertThat(answer).bodyJson().extractingPath("$[0].days[1].numbers").isEqualTo("第1至15日");
    }

    @Test
    void showsTheSameAsAPage() {
        var page = get("/desk/petitions/" + petition() + "/deadlines/NOTICE", HANDLER);

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("为什么是这一天", "第二十三条", "逐日计算", "第1至15日");
    }

    @Test
    void saysWhatIsMissingInASentence() {
        assertThat(get("/api/deadlines/" + petition() + "/REREVIEW", HANDLER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/deadlines/" + petition() + "/WHATEVER", HANDLER))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有名为 WHATEVER 的期限");
        assertThat(get("/api/deadlines/" + petition() + "/NOTICE?on=2020-01-01", HANDLER))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/deadlines/" + petition() + "/NOTICE?on=2999-01-01", HANDLER))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void tellsNothingToWhoeverMayNotSeeThePetition() {
        assertThat(get("/api/deadlines/" + petition() + "/NOTICE", STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/petitions/" + petition() + "/deadlines/NOTICE", STRANGER))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/api/deadlines/NOSUCH-1/NOTICE", HANDLER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void namesTheDutyWhoseDaysItGoesOnWith() {
        String number = petition();
        var today = LocalDate.now(clock);
        var sendingOn = new Ledger.Clock(number, Duty.RETRANSFER, "whyorgan");
        var sorting = new Ledger.Clock(number, Duty.SORT, "whyorgan");
        ledger.start(sendingOn, today);
        ledger.goOn(sorting, sendingOn, today);

        var answer = get("/api/deadlines/" + number + "/SORT", HANDLER);

        assertThat(answer).hasStatusOk().bodyText().contains("接续“退回后重新转送”的期限，不重新计算");
        assertThat(get("/desk/petitions/" + number + "/deadlines/SORT", HANDLER))
                .hasStatusOk()
                .bodyText()
                .contains("接续“退回后重新转送”的期限，不重新计算");
        ledger.cancel(sendingOn, today);
        ledger.cancel(sorting, today);
    }

    private MvcTestResult get(String uri, String who) {
        return mvc.get().uri(uri).with(signedIn(who)).exchange();
    }

    /** A petition that the handler has before them. */
    private String petition() {
        return officer.as(HANDLER, () -> worklist.openToMyPosts(100)).stream()
                .findFirst()
                .orElseThrow()
                .petition();
    }
}
