package org.huiyin.desk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.desk.DemoCity;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentPeriod;
import org.huiyin.supervision.assessment.AssessmentReport;
import org.huiyin.supervision.assessment.AssessmentResult;
import org.huiyin.supervision.assessment.AssessmentResult.Part;
import org.huiyin.supervision.assessment.Assessments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The assessment for those who answer for an organ: every figure opens to as many petitions as it says. */
@DemoCity
class AssessmentPageTests {

    private static final String BUREAU = "jsxf";
    private static final String HOUSING = "jszj";
    private static final String ABOLISHED = "jsqg";
    private static final String FOUNDED = "jssj";
    private static final String SUPERVISOR = "sunweihua";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Wall wall;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Clock clock;

    private AssessmentPeriod period;
    private LocalDateTime asOf;

    @BeforeEach
    void looksAtEverythingTheCityHasSeen() {
        LocalDate today = LocalDate.now(clock);
        period = AssessmentPeriod.between(today.minusDays(400), today.plusDays(100));
        asOf = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void showsEachFigureWithItsRawCountsAndItsFormula() {
        var page = get("/desk/assessment", SUPERVISOR, HOUSING);

        assertThat(page).hasStatusOk().bodyText().contains("江洲市住房和城乡建设局", "统计口径", "截至", period.label());
        for (AssessmentResult result : ofOrgans(HOUSING)) {
            assertThat(page)
                    .bodyText()
                    .contains(result.figure().formula(), ">" + result.figure().numerator() + " " + result.met() + "<");
        }
        assertThat(page).bodyText().doesNotContain(AssessmentFigure.SORTED_IN_TIME.label());
        assertThat(get("/desk/assessment", SUPERVISOR, BUREAU))
                .bodyText()
                .contains(AssessmentFigure.SORTED_IN_TIME.label());
    }

    @Test
    void hasSomethingToCountInTheSeededCity() {
        var report = report(BUREAU, HOUSING);

        assertThat(report.of(BUREAU, AssessmentFigure.SORTED_IN_TIME).met()).isPositive();
        assertThat(report.of(BUREAU, AssessmentFigure.REGISTERED_AGAIN).counted())
                .isPositive();
        assertThat(report.of(HOUSING, AssessmentFigure.NOTICED_IN_TIME).met()).isPositive();
        assertThat(report.of(HOUSING, AssessmentFigure.ANSWERED_IN_TIME).open()).isPositive();
    }

    @Test
    void opensEachFigureToExactlyAsManyPetitionsAsItSays() {
        for (String organ : List.of(BUREAU, HOUSING)) {
            for (AssessmentFigure figure : AssessmentFigure.values()) {
                AssessmentResult result = report(organ).of(organ, figure);
                for (Part part : Part.values()) {
                    opensTo(organ, figure, part, result);
                }
            }
        }
    }

    private void opensTo(String organ, AssessmentFigure figure, Part part, AssessmentResult result) {
        var list = get("/desk/assessment/" + figure + "?part=" + part, SUPERVISOR, organ);

        assertThat(list).hasStatusOk().bodyText().contains(figure.formula(), "共 " + result.count(part) + " 件");
        assertThat(text(list).split("<td class=\"number\">", -1))
                .as(figure + " " + part + " of " + organ)
                .hasSize(1 + Math.min(AssessmentPage.SHOWN, result.count(part)));
    }

    @Test
    void countsAndDoesNotNameWhatTheWallKeepsFromTheReader() {
        AssessmentResult received = report(HOUSING).of(HOUSING, AssessmentFigure.RECEIVED_AGAIN);
        String petition = received.cases(Part.COUNTED).get(0).petition();
        wall.raise(Wall.Bar.officer(petition, SUPERVISOR, Wall.Ground.RECUSED));

        var list = get("/desk/assessment/RECEIVED_AGAIN", SUPERVISOR, HOUSING);

        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains("〔编号保密〕", "共 " + received.counted() + " 件")
                .doesNotContain(petition);
    }

    @Test
    void comparesOrgansOnlyWhereEnoughWasCounted() {
        var compared = get("/desk/assessment/NOTICED_IN_TIME/organs", SUPERVISOR, BUREAU);

        assertThat(compared).hasStatusOk().bodyText().contains("江洲市住房和城乡建设局", "样本不足", "分母达到 10 的单位");
        assertThat(get("/desk/assessment/EXTENDED/organs", SUPERVISOR, BUREAU))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("“延期办理率”只列数字，不作比较。");
    }

    @Test
    void leavesAsAFileForSpreadsheets() throws IOException {
        var csv = get("/desk/assessment/export/csv", SUPERVISOR, BUREAU);
        var xlsx = get("/desk/assessment/export/xlsx", SUPERVISOR, BUREAU);

        assertThat(csv).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        var lines = CSVFormat.RFC4180
                .parse(new StringReader(text(csv).substring(1)))
                .getRecords();
        AssessmentResult noticed = report(HOUSING).of(HOUSING, AssessmentFigure.NOTICED_IN_TIME);
        assertThat(text(csv)).startsWith("\uFEFF统计期,");
        assertThat(lines)
                .filteredOn(line -> line.get(2).equals(HOUSING) && line.get(4).equals("NOTICED_IN_TIME"))
                .singleElement()
                .satisfies(line -> assertThat(line.toList())
                        .contains(
                                period.label(),
                                String.valueOf(noticed.met()),
                                String.valueOf(noticed.counted()),
                                noticed.percent(),
                                noticed.figure().formula()));
        try (var workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(xlsx.getResponse().getContentAsByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSameSizeAs(lines);
            assertThat(all.get(1).getCellText(5)).isEqualTo(lines.get(1).get(5));
            assertThat(all.get(1).getCell(7).asNumber())
                    .hasToString(lines.get(1).get(7));
        }
    }

    @Test
    void keepsOrgansOfThePeriodThatWereAbolishedSince() {
        LocalDate today = LocalDate.now(clock);
        established(new Organ(
                ABOLISHED, "江洲市墙体材料办公室", Organ.Kind.ORGAN, "jsgov", true, today.minusYears(2), today.minusDays(9)));

        assertThat(get("/desk/assessment", SUPERVISOR, ABOLISHED))
                .hasStatusOk()
                .bodyText()
                .contains("江洲市墙体材料办公室");
        assertThat(get("/desk/assessment/export/csv", SUPERVISOR, BUREAU))
                .bodyText()
                .contains(ABOLISHED + ",江洲市墙体材料办公室");
        assertThat(get("/desk/assessment", LEADER, ABOLISHED)).hasStatus(HttpStatus.FORBIDDEN);
        period = AssessmentPeriod.between(today.minusDays(8), today);
        assertThat(get("/desk/assessment", SUPERVISOR, ABOLISHED)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** What is founded after a link was made is in none of its tables. */
    @Test
    void leavesOutOrgansFoundedAfterTheInstant() {
        LocalDate today = LocalDate.now(clock);
        established(new Organ(FOUNDED, "江洲市数据局", Organ.Kind.ORGAN, "jsgov", true, today.minusDays(3), null));

        assertThat(get("/desk/assessment", SUPERVISOR, FOUNDED)).hasStatusOk();
        asOf = asOf.minusDays(4);
        assertThat(get("/desk/assessment", SUPERVISOR, FOUNDED)).hasStatus(HttpStatus.FORBIDDEN);
        established(
                new Organ(FOUNDED, "江洲市数据局", Organ.Kind.ORGAN, "jsgov", true, today.minusDays(3), today.minusDays(1)));
    }

    @Test
    void showsTheirOwnOrganAlsoOfAPeriodBeforeItsTime() {
        period = AssessmentPeriod.of(Year.of(2001));

        assertThat(get("/desk/assessment", LEADER, HOUSING))
                .hasStatusOk()
                .bodyText()
                .contains("江洲市住房和城乡建设局");
    }

    @Test
    void asksAgainForTheSameInstantInEveryLink() {
        assertThat(get("/desk/assessment", LEADER, HOUSING))
                .bodyText()
                .contains("asOf=" + asOf, "period=" + period.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/assessment",
                "/desk/assessment/ANSWERED_IN_TIME",
                "/desk/assessment/ANSWERED_IN_TIME/organs",
                "/desk/assessment/export/csv",
                "/desk/assessment/export/xlsx"
            })
    void refusesWhoeverOverseesNothingAndTheHeadOfAnotherOrgan(String address) {
        for (String officer : List.of(HANDLER, REGISTRAR)) {
            assertThat(get(address, officer, HOUSING))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("考核数据供机关、单位负责人");
        }
        assertThat(get(address, LEADER, "jsrs"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("不在您查看考核数据的范围内");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2026-13",
                "period=1026",
                "from=2026-10-01",
                "from=2026-10-02&to=2026-10-01",
                "asOf=昨天",
                "asOf=2099-01-01T00:00:00"
            })
    void refusesPeriodsAndInstantsThatCannotBe(String asked) {
        assertThat(mvc.get()
                        .uri("/desk/assessment?" + asked)
                        .with(signedIn(SUPERVISOR))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("内容有误");
    }

    @Test
    void knowsMonthsYearsAndDays() {
        for (String asked : List.of("", "?period=2026-10", "?period=2026", "?from=2026-10-01&to=2026-10-15")) {
            assertThat(mvc.get()
                            .uri("/desk/assessment" + asked)
                            .with(signedIn(SUPERVISOR))
                            .exchange())
                    .hasStatusOk();
        }
        assertThat(get("/desk/assessment/WHATEVER", SUPERVISOR, HOUSING)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/assessment/EXTENDED?part=ALL", SUPERVISOR, HOUSING))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void established(Organ organ) {
        officer.asSystem(() -> {
            organization.establish(organ);
            return null;
        });
    }

    private List<AssessmentResult> ofOrgans(String organ) {
        var report = report(organ);
        return List.of(AssessmentFigure.values()).stream()
                .filter(figure -> figure.whom() == AssessmentFigure.Whom.ORGAN)
                .map(figure -> report.of(organ, figure))
                .toList();
    }

    private AssessmentReport report(String... organs) {
        return assessments.of(
                List.of(organs), period, asOf.atZone(clock.getZone()).toInstant());
    }

    private MvcTestResult get(String address, String officer, String organ) {
        return mvc.get()
                .uri(address)
                .param("organ", organ)
                .param("period", period.code())
                .param("asOf", asOf.toString())
                .with(signedIn(officer))
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
