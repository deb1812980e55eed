package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.REPLY;
import static org.huiyin.process.SupervisionSteps.SIGN;
import static org.huiyin.process.SupervisionSteps.VERIFY;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_UNIT;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;
import static org.huiyin.process.TestCity.UNIT_HANDLER;
import static org.huiyin.process.TestCity.UNIT_LEADER;

import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.CorrectionOrdered;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The superior department of the organ's own system orders what the bureau cannot (art. 40). */
@InTheCity
class SuperiorDepartmentStoriesTests {

    private static final String ORDER = "UserTask_DepartmentOrders";
    private static final Map<String, Object> BEFORE_THE_DEPARTMENT =
            Map.of("findings", "查阅案卷，仍未告知信访人。", "verdict", "DEPARTMENT", "demand", "请责令其三日内告知。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Acts acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private Wall wall;

    @Story(
            number = 138,
            title = "上级主管部门责令改正：住房租赁服务中心反馈后仍不告知，市住房和城乡建设局责令其改正",
            about = "住房租赁服务中心超过期限没有书面告知，督办后只说明原因，没有改正。督查专员请其上级主管部门责令改正，"
                    + "市住房和城乡建设局超期受到提醒后责令，服务中心改正并反馈，督办结束；信访人随后撤回信访。",
            ending = Ending.WITHDRAWN)
    void hasTheDepartmentAboveOrderTheCorrection() {
        String petition = supervisedUnit();
        life.done(petition, SUPERVISOR, VERIFY, BEFORE_THE_DEPARTMENT);
        life.on("2026-04-02");
        life.fire(petition, "BoundaryEvent_OrderCorrectionOverdue");
        life.done(petition, LEADER, ORDER, Map.of("order", "由中心主任三日内约见信访人并书面告知。", "replyBy", "2026-04-10"));
        life.done(petition, UNIT_LEADER, REPLY, SupervisionSteps.ANSWER);
        life.done(petition, SUPERVISOR, VERIFY, Map.of("findings", "查阅案卷，受理告知书已送达。", "verdict", "SETTLED"));
        anyTime.done(petition, UNIT_HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(supervisions.of(petition))
                .extracting(matter -> matter.state())
                .containsExactly(SupervisionState.SETTLED);
        assertThat(acts.all(petition, CorrectionOrdered.class))
                .extracting(done -> done.act().superiorName())
                .containsExactly("江洲市住房和城乡建设局");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.ORDER_CORRECTION)
                .extracting(face -> face.organ())
                .containsExactly(HOUSING);
        assertThat(notices.about(petition))
                .filteredOn(notice ->
                        notice.text().contains("责令改正") && notice.post().startsWith(HOUSING + "."))
                .as("its head is told, as whose task it is, and nobody else's post is said to be empty")
                .isNotEmpty()
                .allMatch(notice -> notice.post().equals(HOUSING + ".leader"))
                .noneMatch(notice -> notice.text().contains("本应告知"));
    }

    @Test
    void refusesADepartmentThatThereIsNot() {
        var late =
                SupervisionSteps.breached(life).confirmed("2026-04-17").signed().answered();

        assertThat(life.opening(late.petition(), SUPERVISOR, VERIFY))
                .containsEntry("show_superior", "江洲市人民政府")
                .containsEntry("show_department", "没有接入本系统，或者没有人员在岗，不能选择");
        assertThat(life.refused(late.petition(), SUPERVISOR, VERIFY, BEFORE_THE_DEPARTMENT))
                .contains("没有接入的上级主管部门");
    }

    @Test
    void asksNoDepartmentThatIsAccused() {
        String petition = supervisedUnit();
        wall.raise(Bar.organ(petition, HOUSING, Wall.Ground.ACCUSED));

        assertThat(life.refused(petition, SUPERVISOR, VERIFY, BEFORE_THE_DEPARTMENT))
                .contains("没有接入的上级主管部门");
    }

    /** Its unit's reply is before the bureau. */
    private String supervisedUnit() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", HOUSING_UNIT, "住房租赁纠纷由其调处。"));
        new Steps(life, petition).told("2026-03-02");
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_NoticeOverdue");
        life.done(petition, SUPERVISOR, CONFIRM, supervised("NOT_ACCEPTED", "2026-04-17"));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
        life.done(petition, UNIT_LEADER, REPLY, SupervisionSteps.ANSWER);
        return petition;
    }
}
