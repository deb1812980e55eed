package org.huiyin.desk.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.Wall;
import org.huiyin.desk.DemoCity;
import org.huiyin.evaluation.ContactFigures;
import org.huiyin.evaluation.ContactFigures.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Figures of contacts for those who answer for an organ, and for nobody else. */
@DemoCity
class ContactsPageTests {

    private static final String HOUSING = "jszj";
    private static final String DISTRICT_HOUSING = "dhzj";
    private static final String SUPERVISOR = "sunweihua";
    private static final String DISTRICT_LEADER = "yaominghui";
    private static final String DISTRICT_BUREAU_HEAD = "panzhiyong";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ContactFigures figures;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void showsTheHeadTheNumbersAndHowTheyAreCounted() {
        var page = get("/desk/contacts", LEADER);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("江洲市住房和城乡建设局", "首次联系及时率", "统计口径", "本年度登记、由本单位收到的件数", "截至")
                .contains(">" + figures.of(HOUSING, year()).count(Measure.RECEIVED) + "<");
    }

    @Test
    void opensEachNumberToThePetitionsBehindIt() {
        var petitions = figures.of(HOUSING, year()).petitions(Measure.RECEIVED);

        var page = get("/desk/contacts/RECEIVED", LEADER);

        assertThat(petitions).isNotEmpty();
        assertThat(page).hasStatusOk().bodyText().contains("共 " + petitions.size() + " 件", petitions.get(0));
        assertThat(get("/desk/contacts/WHATEVER", LEADER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesTheNumbersThatTheWallKeepsFromTheHead() {
        String petition =
                figures.of(HOUSING, year()).petitions(Measure.RECEIVED).get(0);
        wall.raise(Wall.Bar.officer(petition, SUPERVISOR, Wall.Ground.RECUSED));

        var page = get("/desk/contacts/RECEIVED?organ=" + HOUSING, SUPERVISOR);

        assertThat(page).hasStatusOk().bodyText().contains("〔编号保密〕").doesNotContain(petition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/contacts", "/desk/contacts/RECEIVED", "/desk/contacts?organ=jszj"})
    void refusesWhoeverOverseesNothing(String address) {
        for (String officer : new String[] {HANDLER, REGISTRAR}) {
            assertThat(get(address, officer))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("供机关、单位负责人");
        }
    }

    @Test
    void reachesDownTheTreeAndNeverUpOrAside() {
        assertThat(get("/desk/contacts?organ=" + DISTRICT_HOUSING, SUPERVISOR)).hasStatusOk();
        assertThat(get("/desk/contacts?organ=" + DISTRICT_HOUSING, DISTRICT_BUREAU_HEAD))
                .hasStatusOk();
        assertThat(get("/desk/contacts?organ=" + DISTRICT_HOUSING, DISTRICT_LEADER))
                .hasStatusOk();
        assertThat(get("/desk/contacts?organ=" + HOUSING, DISTRICT_LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/contacts?organ=" + HOUSING, DISTRICT_BUREAU_HEAD)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/contacts/RECEIVED?organ=jsrs", LEADER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(String address, String officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
