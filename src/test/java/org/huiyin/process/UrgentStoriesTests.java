package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.DISTRICT_OFFICE;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.DISTRICT_SECRETARY;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECOND_LEADER;
import static org.huiyin.process.TestCity.SECRETARY;
import static org.huiyin.process.UrgentForms.AGREED;
import static org.huiyin.process.UrgentForms.APPROVE;
import static org.huiyin.process.UrgentForms.READ;
import static org.huiyin.process.UrgentForms.RECEIPT;
import static org.huiyin.process.UrgentForms.RECEIVE;
import static org.huiyin.process.UrgentForms.SEND;
import static org.huiyin.process.UrgentForms.TAKE_UP;
import static org.huiyin.process.UrgentForms.WRITE;
import static org.huiyin.process.UrgentForms.missed;
import static org.huiyin.process.UrgentForms.ofBureau;
import static org.huiyin.process.UrgentForms.ofOrgan;
import static org.huiyin.process.UrgentForms.phoned;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.UrgentAddressees;
import org.huiyin.supervision.UrgentArrival;
import org.huiyin.supervision.UrgentReceived;
import org.huiyin.supervision.UrgentRecipient;
import org.huiyin.supervision.UrgentRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports of urgent matters (art. 25): to whom, by when, until when. */
@InTheCity
class UrgentStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private UrgentRecords records;

    @Autowired
    private UrgentAddressees addressees;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Wall wall;

    @Autowired
    private Notices notices;

    @Story(
            number = 125,
            title = "六十人拟集体上访：区信访局同时报告区委区政府、联席办、主管部门、市信访局和国家信访局，续报直到解除",
            about = "区信访局发现业主拟集体上访，首报退回补充一次后报送；国家信访局没有接入，登记对外报送和签收，超期提醒。续报超过确定的日期，提醒后以终报解除（第二十五条）。",
            ending = Ending.WITHDRAWN)
    void tellsEverybodyAtTheSameTimeAndGoesOnUntilLifted() {
        String petition = atTheDistrict();
        anyTime.done(petition, DISTRICT_REGISTRAR, "urgent", ofBureau("2026-03-04"));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, Map.of("decision", "RETURN", "reason", "写明人数和时间。"));
        life.done(petition, DISTRICT_REGISTRAR, WRITE, report("FIRST", "2026-03-05"));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, AGREED);
        signed(petition);
        life.on("2026-03-04");
        life.fire(petition, "BoundaryEvent_UrgentSendingOverdue");
        sentOutside(petition, "2026-03-04");

        life.on("2026-03-06");
        life.fire(petition, "BoundaryEvent_UrgentOverdue");
        life.done(petition, DISTRICT_REGISTRAR, WRITE, report("FINAL", null));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, AGREED);
        signed(petition);
        sentOutside(petition, "2026-03-06");
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(records.received(petition))
                .extracting(UrgentReceived::name)
                .containsExactly(
                        "东湖区人民政府",
                        "东湖区信访局",
                        "东湖区住房和城乡建设局",
                        "江洲市信访局",
                        "国家信访局",
                        "东湖区人民政府",
                        "东湖区信访局",
                        "东湖区住房和城乡建设局",
                        "江洲市信访局",
                        "国家信访局");
        assertThat(records.open(petition, DISTRICT_BUREAU)).isEmpty();
        assertThat(states(petition, Duty.URGENT))
                .containsExactly("紧急1 DONE", "紧急1-1-5 DONE_LATE", "紧急1 DONE_LATE", "紧急1-2-5 DONE");
    }

    @Story(
            number = 126,
            title = "电梯困人：住房和城乡建设局报告市委市政府和联席办，当日解除",
            about =
                    "责任单位在办理中发现紧急情况，经没有参与起草的负责人同意后送达市政府办公室和联席会议办公室；机关、单位不需要报告上级信访部门和国家信访局（第二十五条第一款）。起草人不能审批，没有解除以前不另行报告。",
            ending = Ending.WITHDRAWN)
    void letsAnOrganReportToItsOwnLevel() {
        String petition = AnyTimeForms.atInvestigation(life);
        anyTime.done(petition, LEADER, "urgent", ofOrgan("2026-03-03"));
        var own = life.refused(petition, LEADER, APPROVE, AGREED);
        var twice = anyTime.refused(petition, HANDLER, "urgent", ofOrgan("2026-03-03"));
        life.done(petition, SECOND_LEADER, APPROVE, AGREED);
        life.done(petition, OFFICE, READ, Map.of("text", "请住房和城乡建设局现场处置。"));
        life.done(petition, SECRETARY, TAKE_UP, Map.of("text", "已签收。"));
        var first = life.refused(petition, HOUSING_REGISTRAR, WRITE, report("FIRST", "2026-03-03"));
        life.done(petition, HOUSING_REGISTRAR, WRITE, report("FINAL", null));
        life.done(petition, LEADER, APPROVE, AGREED);
        life.done(petition, OFFICE, READ, Map.of("text", "已阅。"));
        life.done(petition, SECRETARY, TAKE_UP, Map.of("text", "已签收。"));
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(own).contains("起草的人员不能审批");
        assertThat(twice).contains("还没有解除");
        assertThat(first).contains("首报已经报送");
        assertThat(records.received(petition)).hasSize(4);
    }

    @Story(
            number = 142,
            title = "对外报送没有回执：下一个工作日没有核实的提醒报告单位，对方没有收到的另行报送，电话确认收到",
            about = "国家信访局没有接入，区信访局通过对方的系统报送后没有收到回执，也没有核实，受到提醒；电话询问得知没有收到，改用机要交换另行报送，电话确认收到后登记。"
                    + "没有人登记，系统不当作已经签收（第二十五条）。",
            ending = Ending.WITHDRAWN)
    void asksWhetherAReportThatWasSentOutsideHasArrived() {
        String petition = atTheDistrict();
        anyTime.done(petition, DISTRICT_REGISTRAR, "urgent", ofBureau("2026-03-10"));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, AGREED);
        signed(petition);
        life.done(petition, DISTRICT_REGISTRAR, SEND, UrgentForms.sent("2026-03-02"));
        life.on("2026-03-04");
        life.fire(petition, "BoundaryEvent_UrgentReceiptOverdue");
        var undated = life.refused(petition, DISTRICT_REGISTRAR, RECEIPT, Map.of("arrival", "SIGNED", "text", "回执。"));
        var early = life.refused(petition, DISTRICT_REGISTRAR, RECEIPT, phoned("2026-03-01"));
        life.done(petition, DISTRICT_REGISTRAR, RECEIPT, missed());
        var again = life.opening(petition, DISTRICT_REGISTRAR, SEND);
        life.done(petition, DISTRICT_REGISTRAR, SEND, Map.of("way", "EXCHANGE", "sentOn", "2026-03-04"));
        var sent = life.opening(petition, DISTRICT_REGISTRAR, RECEIPT);
        life.done(petition, DISTRICT_REGISTRAR, RECEIPT, phoned("2026-03-04"));
        life.done(petition, DISTRICT_REGISTRAR, WRITE, report("FINAL", null));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, AGREED);
        signed(petition);
        sentOutside(petition, "2026-03-04");
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(undated).contains("请填写“签收或者确认日期”");
        assertThat(early).contains("应当在报送日期 2026-03-02 和今天之间");
        assertThat(again.get("show_missed")).asString().contains("系统没有收到");
        assertThat(sent.get("show_sent")).asString().contains("机要或者公文交换");
        assertThat(states(petition, Duty.URGENT_RECEIPT))
                .containsExactly("紧急1-1-5 DONE_LATE", "紧急1-1-5 DONE", "紧急1-2-5 DONE");
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("没有签收回执的，请电话核实并登记"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder(
                        new Post(DISTRICT_BUREAU, Role.REGISTRAR).id(), new Post(DISTRICT_BUREAU, Role.LEADER).id());
        assertThat(records.received(petition))
                .extracting(UrgentReceived::arrival)
                .filteredOn(Objects::nonNull)
                .containsExactly(UrgentArrival.PHONED, UrgentArrival.SIGNED);
    }

    /** Put down late, it was in time all the same. */
    @Test
    void countsTheDayOnWhichTheReportArrived() {
        String petition = atTheDistrict();
        anyTime.done(petition, DISTRICT_REGISTRAR, "urgent", ofBureau("2026-03-10"));
        life.done(petition, DISTRICT_BUREAU_HEAD, APPROVE, AGREED);
        life.done(petition, DISTRICT_REGISTRAR, SEND, UrgentForms.sent("2026-03-02"));
        life.on("2026-03-06");

        life.done(petition, DISTRICT_REGISTRAR, RECEIPT, UrgentForms.signed("2026-03-03"));

        assertThat(states(petition, Duty.URGENT_RECEIPT)).containsExactly("紧急1-1-5 DONE");
    }

    @Test
    void goesOnWithTheNextReportByTheDayThatWasSet() {
        String petition = AnyTimeForms.atInvestigation(life);
        anyTime.done(petition, HANDLER, "urgent", ofOrgan("2026-03-04"));

        var early = life.refused(petition, LEADER, APPROVE, Map.of("decision", "RETURN"));
        life.done(petition, LEADER, APPROVE, AGREED);
        life.on("2026-03-04");
        life.done(petition, HOUSING_REGISTRAR, WRITE, report("FOLLOW_UP", "2026-03-07"));
        life.done(petition, LEADER, APPROVE, AGREED);

        assertThat(early).contains("退回理由");
        assertThat(life.open(petition, WRITE)).isNotNull();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.URGENT)
                .extracting(Face::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 7));
    }

    @Test
    void doesNotRestWhereTheLastDayIsADayOfRest() {
        String petition = AnyTimeForms.atInvestigation(life);
        life.on("2026-03-06");
        anyTime.done(petition, HANDLER, "urgent", Steps.with(ofOrgan("2026-03-08"), "foundOn", "2026-03-06"));

        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.URGENT)
                .extracting(Face::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 7));
    }

    @Test
    void wantsTheBureauAboveADayToComeAndADayThatHasBeen() {
        String petition = atTheDistrict();

        assertThat(anyTime.refused(petition, DISTRICT_REGISTRAR, "urgent", ofOrgan("2026-03-04")))
                .contains("上一级信访部门");
        assertThat(anyTime.refused(
                        petition,
                        DISTRICT_REGISTRAR,
                        "urgent",
                        Steps.with(ofBureau("2026-03-04"), "nextOn", "2026-03-02")))
                .contains("续报日期");
        assertThat(anyTime.refused(
                        petition,
                        DISTRICT_REGISTRAR,
                        "urgent",
                        Steps.with(ofBureau("2026-03-04"), "foundOn", "2026-03-03")))
                .contains("发现日期");
        assertThat(records.open(petition, DISTRICT_BUREAU)).isEmpty();
    }

    @Test
    void tellsNobodyWhoIsAccused() {
        String petition = life.registered(Purpose.ACCUSATION, List.of(DISTRICT_HOUSING), false);
        wall.raise(Wall.Bar.organ(petition, DISTRICT_HOUSING, Wall.Ground.ACCUSED));

        assertThat(addressees.competent(petition, BUREAU)).doesNotContainKey(DISTRICT_HOUSING);
        assertThat(addressees.of(petition, BUREAU, List.of(DISTRICT_HOUSING), TestCity.PROVINCE_BUREAU))
                .extracting(UrgentRecipient::name)
                .containsExactly("江洲市人民政府", "江洲市信访局", "省信访局", "国家信访局");
    }

    @Test
    void givesWhoeverHasNoDeskToTheReporter() {
        String petition = life.registered();

        var recipients = addressees.of(petition, TestCity.PROVINCE_HOUSING, List.of(), null);

        assertThat(recipients).extracting(UrgentRecipient::name).containsExactly("本级党委和政府", "联席会议办公室");
        assertThat(recipients).allSatisfy(each -> assertThat(each.organ()).isNull());
    }

    private String atTheDistrict() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LOWER_BUREAU", DISTRICT_BUREAU, "问题发生在东湖区，按属地原则转送。"));
        return petition;
    }

    private void signed(String petition) {
        life.done(petition, DISTRICT_OFFICE, READ, Map.of("text", "请区住房和城乡建设局立即派员到场。"));
        life.done(petition, DISTRICT_SECRETARY, TAKE_UP, Map.of("text", "已通知成员单位。"));
        life.done(petition, DISTRICT_HOUSING_REGISTRAR, RECEIVE, Map.of("text", "已派员到场。"));
        life.done(petition, REGISTRAR, RECEIVE, Map.of("text", "已报市局负责人。"));
    }

    private void sentOutside(String petition, String day) {
        life.done(petition, DISTRICT_REGISTRAR, SEND, UrgentForms.sent(day));
        life.done(petition, DISTRICT_REGISTRAR, RECEIPT, UrgentForms.signed(day));
    }

    /** Each clock of an urgent matter with its state, as they started. */
    private List<String> states(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .map(face -> face.item() + " " + state(face))
                .toList();
    }

    private static String state(Face face) {
        return face.state().name();
    }

    private static Map<String, Object> report(String stage, String nextOn) {
        var values = new HashMap<String, Object>(
                Map.of("stage", stage, "situation", "约六十人，三月三日九时到场，情绪平稳。", "measures", "负责人当面接访，已达成处理安排。"));
        if (nextOn != null) {
            values.put("nextOn", nextOn);
        }
        return values;
    }
}
