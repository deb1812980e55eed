package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SECRETARY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.Cards;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.notices.Notices;
import org.huiyin.process.submission.InformationReport;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Informations;
import org.huiyin.registry.Petitions;
import org.huiyin.supervision.UrgentReceived;
import org.huiyin.supervision.UrgentRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something urgent that nobody petitioned about (art. 25): reported and followed up as another, and no petition. */
@InTheCity
class InformationTests {

    private static final String WRITE = "UserTask_WriteUrgentReport";
    private static final String APPROVE = "UserTask_ApproveUrgentReport";
    private static final String READ = "UserTask_ReadUrgentReport";
    private static final String TAKE_UP = "UserTask_TakeUpUrgentReport";
    private static final Map<String, Object> AGREED = Map.of("decision", "APPROVE");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private InformationReport reports;

    @Autowired
    private Informations informations;

    @Autowired
    private Petitions petitions;

    @Autowired
    private UrgentRecords records;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Letters letters;

    @Autowired
    private Notices notices;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Cards cards;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private JdbcClient database;

    @Test
    void isReportedAndFollowedUpUntilItIsLifted() {
        String number = reported();
        var own = life.opening(number, LEADER, APPROVE);
        life.done(number, LEADER, APPROVE, AGREED);
        var read = life.opening(number, OFFICE, READ);
        life.done(number, OFFICE, READ, Map.of("text", "请住房和城乡建设局现场处置。"));
        life.done(number, SECRETARY, TAKE_UP, Map.of("text", "已签收。"));
        life.on("2026-03-06");
        life.fire(number, "BoundaryEvent_UrgentOverdue");
        life.done(number, HOUSING_REGISTRAR, WRITE, last());
        life.done(number, LEADER, APPROVE, AGREED);
        life.done(number, OFFICE, READ, Map.of("text", "已阅。"));
        life.done(number, SECRETARY, TAKE_UP, Map.of("text", "已签收。"));

        assertThat(own)
                .containsEntry("show_number", number)
                .containsEntry("show_headline", "某小区供水中断，业主拟集体反映")
                .containsEntry("show_requests", "信访信息，没有信访人和诉求。");
        assertThat(read).containsEntry("show_headline", "某小区供水中断，业主拟集体反映");
        assertThat(life.isOver(number)).isTrue();
        assertThat(records.open(number, HOUSING)).isEmpty();
        assertThat(records.received(number))
                .extracting(UrgentReceived::name)
                .containsExactly("江洲市人民政府", "江洲市信访局", "江洲市人民政府", "江洲市信访局");
        assertThat(letters.of(number)).extracting(each -> each.kind()).containsOnly(Kind.URGENT_REPORT);
        assertThat(ledger.of(number)).extracting(Face::state).containsExactly(Face.State.DONE, Face.State.DONE_LATE);
        assertThat(notices.about(number)).anyMatch(notice -> notice.text().contains("超期"));
    }

    @Test
    void isNoPetitionToAnyListFigureOrCheck() {
        var before = petitions.notArchived("", 10_000);
        long rows = database.sql("select count(*) from hy_petition")
                .query(Long.class)
                .single();

        String number = reported();

        assertThat(petitions.facts(number)).isEmpty();
        assertThat(petitions.recipients(number)).isEmpty();
        assertThat(petitions.notArchived("", 10_000)).isEqualTo(before);
        assertThat(database.sql("select count(*) from hy_petition")
                        .query(Long.class)
                        .single())
                .isEqualTo(rows);
        assertThat(petitions.registeredBy(number)).contains(HOUSING);
        assertThat(anyTime.offered(number, LEADER)).isEmpty();
    }

    @Test
    void hasANumberOfItsOwnSeries() {
        String first = reported();
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));
        String second = reported();

        assertThat(first).matches("JSZJ-XX-2026-\\d{6}");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(petition).matches("JSZJ-2026-\\d{6}");
        assertThat(Informations.isNumber(petition)).isFalse();
        assertThat(informations.of(HOUSING, 1))
                .extracting(each -> each.number())
                .containsExactly(second);
        assertThat(informations.find(first).orElseThrow().registeredOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void isSeenByThoseWhoseTaskItIsAndByNoStranger() {
        String number = reported();

        assertThat(officer.as(LEADER, () -> worklist.maySee(number))).isTrue();
        assertThat(officer.as(SCHOOLS_HANDLER, () -> worklist.maySee(number))).isFalse();
        assertThat(officer.as(LEADER, () -> cards.of(worklist.openToMyPosts(1_000))))
                .filteredOn(card -> card.number().equals(number))
                .extracting(Cards.Card::headline)
                .containsExactly("某小区供水中断，业主拟集体反映");
    }

    @ParameterizedTest
    @CsvSource({
        "headline, '', 请填写“标题”",
        "situation, '', 请填写“基本情况”",
        "foundOn, 2026-03-03, “发现日期”不能晚于今天",
        "nextOn, 2026-03-02, 今天以后的“续报日期”",
        "competent, jszj, “有关主管部门”请从所列各项中选择"
    })
    void refusesWhatCannotBeReportedAndUsesUpNoNumber(String field, String value, String sentence) {
        var known = informations.of(HOUSING, 1_000);

        var outcome = officer.as(HANDLER, () -> reports.report(HOUSING, with(first(), field, value)));

        assertThat(outcome.number()).isEmpty();
        assertThat(outcome.refusals()).anyMatch(each -> each.contains(sentence));
        assertThat(informations.of(HOUSING, 1_000)).isEqualTo(known);
    }

    @Test
    void wantsTheBureauAboveFromABureau() {
        var values = new HashMap<>(first());
        values.put("above", "");

        var outcome = officer.as(TestCity.DISTRICT_REGISTRAR, () -> reports.report(TestCity.DISTRICT_BUREAU, values));

        assertThat(outcome.refusals()).anyMatch(each -> each.contains("请选择“上一级信访部门”"));
        assertThat(informations.of(TestCity.DISTRICT_BUREAU, 10)).isEmpty();
    }

    private String reported() {
        var outcome = officer.as(HANDLER, () -> reports.report(HOUSING, first()));
        assertThat(outcome.refusals()).isEmpty();
        return outcome.number();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static Map<String, Object> first() {
        return Map.of(
                "headline", "某小区供水中断，业主拟集体反映",
                "foundOn", "2026-03-02",
                "situation", "三月二日夜间起供水中断，约两百户业主拟次日到市政府门前反映。",
                "measures", "已派员抢修，调度送水车。",
                "nextOn", "2026-03-04");
    }

    private static Map<String, Object> last() {
        return Map.of("stage", "FINAL", "situation", "供水已经恢复，没有人员聚集。", "measures", "抢修完成，已向业主说明。");
    }
}
