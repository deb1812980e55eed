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

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.UrgentAddressees;
import org.huiyin.supervision.UrgentReceived;
import org.huiyin.supervision.UrgentRecipient;
import org.huiyin.supervision.UrgentRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports of urgent matters (art. 25): to whom, by when, until when. */
@InTheCity
class UrgentStoriesTests {

    private static final String WRITE = "UserTask_WriteUrgentReport";
    private static final String APPROVE = "UserTask_ApproveUrgentReport";
    private static final String READ = "UserTask_ReadUrgentReport";
    private static final String TAKE_UP = "UserTask_TakeUpUrgentReport";
    private static final String RECEIVE = "UserTask_ReceiveUrgentReport";
    private static final String SEND = "UserTask_SendUrgentOutside";
    private static final String RECEIPT = "UserTask_RecordUrgentReceipt";
    private static final Map<String, Object> AGREED = Map.of("decision", "APPROVE");

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

    @Story(
            number = 125,
            title = "六十人拟集体上访：区信访局同时报告区委区政府、联席办、主管部门、市信访局和国家信访局，续报直到解除",
            about = "区信访局发现业主拟集体上访，首报退回补充一次后报送；国家信访局没有接入，登记对外报送和签收，超期提醒。续报超过确定的日期，提醒后以终报解除（第二十五条）。",
            ending = Ending.WITHDRAWN)
    void tellsEverybodyAtTheSameTimeAndGoesOnUntilLifted() {
        String petition = atTheDistrict();
        anyTime.done(petition, DISTRICT_REGISTRAR, "urgent", bureau());
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
        assertThat(states(petition)).containsExactly("紧急1 DONE", "紧急1-1-5 DONE_LATE", "紧急1 DONE_LATE", "紧急1-2-5 DONE");
    }

    @Story(
            number = 126,
            title = "电梯困人：住房和城乡建设局报告市委市政府和联席办，当日解除",
            about =
                    "责任单位在办理中发现紧急情况，经没有参与起草的负责人同意后送达市政府办公室和联席会议办公室；机关、单位不需要报告上级信访部门和国家信访局（第二十五条第一款）。起草人不能审批，没有解除以前不另行报告。",
            ending = Ending.WITHDRAWN)
    void letsAnOrganReportToItsOwnLevel() {
        String petition = AnyTimeForms.atInvestigation(life);
        anyTime.done(petition, LEADER, "urgent", organ("2026-03-03"));
        var own = life.refused(petition, LEADER, APPROVE, AGREED);
        var twice = anyTime.refused(petition, HANDLER, "urgent", organ("2026-03-03"));
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

    @Test
    void goesOnWithTheNextReportByTheDayThatWasSet() {
        String petition = AnyTimeForms.atInvestigation(life);
        anyTime.done(petition, HANDLER, "urgent", organ("2026-03-04"));

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
        anyTime.done(petition, HANDLER, "urgent", Steps.with(organ("2026-03-08"), "foundOn", "2026-03-06"));

        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.URGENT)
                .extracting(Face::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 7));
    }

    @Test
    void wantsTheBureauAboveADayToComeAndADayThatHasBeen() {
        String petition = atTheDistrict();

        assertThat(anyTime.refused(petition, DISTRICT_REGISTRAR, "urgent", organ("2026-03-04")))
                .contains("上一级信访部门");
        assertThat(anyTime.refused(
                        petition, DISTRICT_REGISTRAR, "urgent", Steps.with(bureau(), "nextOn", "2026-03-02")))
                .contains("续报日期");
        assertThat(anyTime.refused(
                        petition, DISTRICT_REGISTRAR, "urgent", Steps.with(bureau(), "foundOn", "2026-03-03")))
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
        life.done(petition, DISTRICT_REGISTRAR, SEND, Map.of("way", "OTHER_SYSTEM", "sentOn", day));
        life.done(petition, DISTRICT_REGISTRAR, RECEIPT, Map.of("receivedOn", day, "text", "系统回执第 9 号。"));
    }

    /** Each clock of an urgent matter with its state, as they started. */
    private List<String> states(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.URGENT)
                .map(face -> face.item() + " " + state(face))
                .toList();
    }

    private static String state(Face face) {
        return face.state().name();
    }

    private static Map<String, Object> bureau() {
        var values = new HashMap<>(organ("2026-03-04"));
        values.put("competent", DISTRICT_HOUSING);
        values.put("above", BUREAU);
        return values;
    }

    private static Map<String, Object> organ(String nextOn) {
        return Map.of(
                "foundOn", "2026-03-02",
                "situation", "三月三日上午，约六十名业主拟到区政府门前集体反映电梯停运。",
                "measures", "已与业主代表沟通，安排当面接访。",
                "nextOn", nextOn);
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
