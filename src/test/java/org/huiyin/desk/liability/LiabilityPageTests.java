package org.huiyin.desk.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.liability.LiabilityFigures.Line;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Liability facts for bureaus about organs beside and below them, for an organ what it was told, and for nobody else. */
@DemoCity
class LiabilityPageTests {

    private static final String HOUSING = "jszj";
    private static final String SUPERVISOR = "sunweihua";
    private static final String BUREAU_HEAD = "chenguodong";
    private static final String AUDITOR = "heping";
    private static final String DISTRICT_BUREAU_HEAD = "panzhiyong";
    /** Nobody's holder of anything in the demo's ledgers. */
    private static final String PERSON = "luoxin";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LiabilityFigures figures;

    @Autowired
    private Organization organization;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Wall wall;

    @Autowired
    private LiabilityFacts facts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private String organ = "";
    private List<Line> suggested = List.of();

    @BeforeEach
    void anOrganThatWasLate() {
        scan.run();
        for (Organ each : organization.organsOn(LocalDate.now(clock))) {
            var lines = figures.lines(each.code(), year());
            if (suggested.isEmpty() && each.kind() == Organ.Kind.ORGAN && each.inside()) {
                organ = each.code();
                suggested = lines.stream()
                        .filter(line -> line.measure() == LiabilityMeasure.SUGGESTED)
                        .toList();
            }
        }
    }

    @Test
    void countsByPersonAndOpensEachNumberToWhatStandsBehindIt() {
        assertThat(suggested).as("an organ of the demo that was late").isNotEmpty();

        assertThat(get("/desk/liability?organ=" + organ, SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("责任人员", "待认定", "/desk/liability/SUGGESTED?organ=" + organ, ">" + suggested.size() + "<");
        assertThat(get("/desk/liability/SUGGESTED?organ=" + organ, SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("共 " + suggested.size() + " 项", LiabilityMeasure.SUGGESTED.formula(), "超期：最后一日为");
        assertThat(get("/desk/liability/WHATEVER?organ=" + organ, SUPERVISOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesTheNumbersThatTheWallKeepsFromTheReader() {
        String petition = suggested.get(0).petition();
        wall.raise(Wall.Bar.officer(petition, SUPERVISOR, Wall.Ground.RECUSED));

        assertThat(get("/desk/liability/SUGGESTED?organ=" + organ, SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("〔编号保密〕", "共 " + suggested.size() + " 项")
                .doesNotContain(petition);
    }

    @Test
    void namesNobodyBehindTheWallByTheirRow() {
        String petition = suggested.get(0).petition();
        found(petition, organ, "PROPOSED", "");
        String before = body("/desk/liability?organ=" + organ, AUDITOR);
        wall.raise(Wall.Bar.officer(petition, AUDITOR, Wall.Ground.RECUSED));

        String after = body("/desk/liability?organ=" + organ, AUDITOR);

        assertThat(before).contains("officer=" + PERSON).doesNotContain(LiabilityMask.KEPT);
        assertThat(after).contains(LiabilityMask.KEPT).doesNotContain("officer=" + PERSON);
        assertThat(body("/desk/liability/OPEN?organ=" + organ + "&officer=" + LiabilityMask.KEPT, AUDITOR))
                .contains("〔编号保密〕")
                .doesNotContain(petition, "审查中");
    }

    @Test
    void keepsWhatABureauAllegesFromTheOneBelowIt() {
        String petition = suggested.get(0).petition();
        found(petition, "dhzj", "PROPOSED", "");

        String below = body("/desk/liability?organ=dhzj", DISTRICT_BUREAU_HEAD);

        assertThat(below).contains(LiabilityMask.KEPT).doesNotContain("officer=" + PERSON);
        assertThat(body("/desk/liability/OPEN?organ=dhzj", DISTRICT_BUREAU_HEAD))
                .contains("〔编号保密〕")
                .doesNotContain(petition, "审查中");
        assertThat(body("/desk/liability/OPEN?organ=dhzj", BUREAU_HEAD)).contains(petition, "审查中");
    }

    @Test
    void suggestsNoMoreWhatWasProposedOnceWhateverCameOfIt() {
        LiabilityFact fact = facts.of(List.of(organ), LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31))
                .get(0);
        found(fact.petition(), organ, "NOT_ESTABLISHED", fact.key());

        var lines = figures.lines(organ, year());

        assertThat(lines)
                .filteredOn(line -> line.measure() == LiabilityMeasure.SUGGESTED)
                .hasSize(suggested.size() - 1);
        assertThat(lines)
                .filteredOn(line -> line.measure() == LiabilityMeasure.DROPPED)
                .extracting(Line::petition)
                .contains(fact.petition());
    }

    @AfterEach
    void forgetFindings() {
        database.sql("delete from hy_liability where officer = ?").param(PERSON).update();
    }

    private void found(String petition, String liable, String stage, String source) {
        database.sql(
                        "insert into hy_liability (id, petition, item, organ, officer, bureau, ground, stage, proposed_on, source)"
                                + " values (-1, ?, '认定9', ?, ?, 'jsxf', 'NOT_TOLD', ?, ?, ?)")
                .params(petition, liable, PERSON, stage, LocalDate.now(clock), source)
                .update();
    }

    private String body(String address, String officer) {
        var result = get(address, officer);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void showsAnOrgansHeadOnlyWhatItWasTold() {
        assertThat(get("/desk/liability", LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("告知本单位的认定")
                .doesNotContain("待认定的事实由系统");
        assertThat(get("/desk/liability?organ=" + HOUSING, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/liability/SUGGESTED?organ=" + HOUSING, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void reachesDownTheTreeAndNeverUpAsideOrToItself() {
        assertThat(get("/desk/liability?organ=dhxf", SUPERVISOR)).hasStatusOk();
        assertThat(get("/desk/liability?organ=jsxf", SUPERVISOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/liability?organ=dhzj", DISTRICT_BUREAU_HEAD)).hasStatusOk();
        assertThat(get("/desk/liability?organ=" + HOUSING, DISTRICT_BUREAU_HEAD))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/liability?organ=jsxf", DISTRICT_BUREAU_HEAD)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/liability", "/desk/liability?organ=jszj", "/desk/liability/STANDING?organ=jszj"})
    void refusesWhoeverNeitherOverseesNorAnswersForAnOrgan(String address) {
        for (String officer : new String[] {HANDLER, REGISTRAR}) {
            assertThat(get(address, officer))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("责任事实供信访部门");
        }
    }

    private MvcTestResult get(String address, String officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
