package org.huiyin.desk.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.LEADER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Arrears;
import org.huiyin.deadlines.Arrears.When;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.DemoCity;
import org.huiyin.desk.PlainLetter;
import org.huiyin.desk.supervision.Tally.Line;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is late in a bureau's area, with the petitions behind each number, for those who supervise it. */
@DemoCity
class SupervisionPageTests {

    private static final String BUREAU = "jsxf";
    private static final String HOUSING = "jszj";
    private static final String SUPERVISOR = "sunweihua";
    private static final String SECRETARY = "fangjing";
    private static final String HEAD = "chenguodong";
    private static final String DISTRICT_SUPERVISOR = "jiaxiaolin";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Tally tally;

    @Autowired
    private CountedDuties duties;

    @Autowired
    private Arrears arrears;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SupervisionStarts starts;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void countsByOrganAndOpensEachNumber() {
        long late = line(HOUSING).count(SupervisionFigure.OVERDUE);

        var page = get("/desk/supervision", SUPERVISOR);

        assertThat(late).isPositive();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("督办：江洲市信访局", "江洲市住房和城乡建设局", "合计", "截至", "不排名")
                .containsPattern("/desk/supervision/OVERDUE\\?bureau=jsxf&amp;organ=jszj\">" + late + "<");
    }

    @Test
    void everyNumberOpensToAListOfExactlyAsManyWithTheFormula() throws UnsupportedEncodingException {
        proposed();
        for (Line line : tally.of(BUREAU)) {
            for (SupervisionFigure figure : SupervisionFigure.values()) {
                if (figure != SupervisionFigure.TOLD && line.count(figure) > 0 && line.count(figure) <= 50) {
                    assertLists("/desk/supervision/" + figure + "?organ=" + line.organ(), figure, line.count(figure));
                }
            }
            for (Tally.Told told : line.told()) {
                if (told.count() <= 50) {
                    assertLists(
                            "/desk/supervision/TOLD?organ=" + line.organ() + "&rung=" + told.rung(),
                            SupervisionFigure.TOLD,
                            told.count());
                }
            }
        }
    }

    private void assertLists(String address, SupervisionFigure figure, long count) throws UnsupportedEncodingException {
        var page = get(address, SUPERVISOR);

        assertThat(page).as(address).hasStatusOk().bodyText().contains(figure.formula(), "共 " + count + " 项");
        var body = page.getResponse().getContentAsString();
        var rows = Pattern.compile("<tr>")
                .matcher(body.substring(body.indexOf("<tbody>")))
                .results()
                .count();
        assertThat(rows).as(address + body).isEqualTo(count);
    }

    @Test
    void countsNoWindowNoRightAndNoWeeklyWord() {
        assertThat(duties.all())
                .contains(Duty.NOTICE, Duty.HANDLE, Duty.SUPERVISION_REPLY)
                .doesNotContain(Duty.PROGRESS);
        assertThat(late(Set.of(Duty.REQUEST_REVIEW, Duty.OBJECT))).isEmpty();
    }

    @Test
    void saysHowFarTheLadderWasClimbed() {
        String petition = lateAt(HOUSING);
        escalation.look(new Ledger.Clock(petition, Duty.HANDLE, HOUSING));

        var told = line(HOUSING).told().stream().map(Tally.Told::label).toList();
        var list = get("/desk/supervision/TOLD?organ=jszj&rung=LATE_SUPERVISOR", SUPERVISOR);

        assertThat(told).contains("已告知本单位", "已告知督查专员");
        assertThat(list).hasStatusOk().bodyText().contains(petition, "已告知督查专员", "超期");
    }

    @Test
    void offersToProposeASupervisionWhereNoneIsOpen() {
        String petition = lateAt(HOUSING);

        assertThat(get("/desk/supervision/OVERDUE?organ=jszj", SUPERVISOR))
                .bodyText()
                .contains("/desk/petitions/" + petition + "/acts/supervision");
        assertThat(get("/desk/supervision/OVERDUE?organ=jszj", SECRETARY))
                .bodyText()
                .contains(petition)
                .doesNotContain("/desk/petitions/" + petition + "/acts/supervision");
    }

    @Test
    void leadsWhoeverIsToActToTheirTaskAndTellsOthersWhoIs() {
        String petition = proposed();

        var supervisors = get("/desk/supervision/SUPERVISIONS?organ=jszj", SUPERVISOR);
        var heads = get("/desk/supervision/SUPERVISIONS?organ=jszj", HEAD);

        assertThat(supervisors)
                .bodyText()
                .contains(petition, "督办1", "研究中", "办理：认定督办事由")
                .containsPattern("/camunda/app/tasklist/default/#/\\?task=[0-9a-f-]+\"");
        assertThat(heads).bodyText().contains(petition, "等待江洲市信访局督查专员：认定督办事由");
    }

    @Test
    void countsWhatTheWallKeepsFromTheReaderAndShowsNothingOfIt() {
        String petition = lateAt(HOUSING);
        wall.raise(Wall.Bar.officer(petition, SECRETARY, Wall.Ground.RECUSED));

        var count = line(HOUSING).count(SupervisionFigure.OVERDUE);
        var list = get("/desk/supervision/OVERDUE?organ=jszj", SECRETARY);

        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains("〔编号保密〕", "共 " + count + " 项")
                .doesNotContain(petition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/supervision", "/desk/supervision/OVERDUE", "/desk/supervision/SUPERVISIONS?organ=jszj"})
    void refusesWhoeverDoesNotSuperviseForABureau(String address) {
        for (String who : List.of(HANDLER, REGISTRAR, LEADER, "heping", "tangwei")) {
            assertThat(get(address, who))
                    .as(who)
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("供信访部门的督查专员、负责人和联席会议秘书查看");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/supervision?bureau=jsxf, 403",
        "/desk/supervision/OVERDUE?organ=jszj, 403",
        "/desk/supervision/OVERDUE?organ=dhzj, 200",
        "/desk/supervision/WHATEVER, 404",
        "/desk/supervision/TOLD, 404",
        "/desk/supervision/OVERDUE?rung=LATE, 404",
        "/desk/supervision/OVERDUE?page=-3, 200"
    })
    void staysWithinTheAreaOfTheBureau(String address, int status) {
        assertThat(get(address, DISTRICT_SUPERVISOR)).hasStatus(status);
    }

    @Test
    void opensTheFileOfAPetitionInTheAreaWithoutATaskOfIt() {
        String petition = registered(Purpose.CLAIM);

        assertThat(get("/desk/petitions/" + petition, SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains(petition, "路**")
                .doesNotContain("路小明");
        assertThat(get("/desk/petitions/" + petition + "/acts", SUPERVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("提出督办");
        assertThat(get("/desk/petitions/" + petition, SECRETARY)).hasStatusOk();
        assertThat(get("/desk/petitions/" + petition, DISTRICT_SUPERVISOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/petitions/" + petition, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsTheWallBeforeTheOversight() {
        String petition = registered(Purpose.CLAIM);
        wall.raise(Wall.Bar.officer(petition, SUPERVISOR, Wall.Ground.RECUSED));
        wall.raise(Wall.Bar.organ(petition, BUREAU, Wall.Ground.ACCUSED));

        for (String who : List.of(SUPERVISOR, SECRETARY, HEAD)) {
            assertThat(get("/desk/petitions/" + petition, who)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get("/desk/petitions/" + petition + "/acts", who)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void keepsTheEnclosuresOfAnAccusationFromWhoeverOnlyOverseesIt() {
        String accusation = registered(Purpose.ACCUSATION);
        String claim = registered(Purpose.CLAIM);

        assertThat(get("/desk/petitions/" + accusation, SUPERVISOR)).hasStatusOk();
        assertThat(get("/api/attachments/" + accusation + "/1", SUPERVISOR))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("检举控告");
        assertThat(get("/api/attachments/" + claim + "/1", SUPERVISOR)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/attachments/" + accusation + "/1", REGISTRAR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Line line(String organ) {
        return tally.of(BUREAU).stream()
                .filter(line -> line.organ().equals(organ))
                .findFirst()
                .orElseThrow();
    }

    private List<Arrears.Owed> late(Set<Duty> which) {
        return arrears.page(List.of(BUREAU, HOUSING), which, LocalDate.now(clock), When.LATE, "", 0, 10);
    }

    /** A petition of the bureau's whose handling the organ lets be late. */
    private String lateAt(String organ) {
        String petition = registered(Purpose.CLAIM);
        LocalDate started = LocalDate.now(clock).minusDays(120);
        ledger.start(new Ledger.Clock(petition, Duty.HANDLE, organ), started);
        return petition;
    }

    private String proposed() {
        String petition = registered(Purpose.CLAIM);
        officer.as(
                SUPERVISOR,
                () -> starts.propose(new SupervisionProposal(
                        petition,
                        HOUSING,
                        BUREAU,
                        SupervisionGround.PERFUNCTORY,
                        SupervisionOrigin.OFFICER,
                        "两次催办没有答复。",
                        null)));
        return petition;
    }

    private String registered(Purpose purpose) {
        var letter = PlainLetter.of(LocalDate.now(clock), purpose, "反映小区电梯停运", List.of("修复电梯"), "电梯停运一月。", List.of());
        var outcome = officer.as(REGISTRAR, () -> register.register(letter));
        return ((Register.Outcome.Registered) outcome).petition();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(signedIn(who)).exchange();
    }
}
