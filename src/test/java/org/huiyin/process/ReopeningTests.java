package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.notices.Notices;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed again where an agreement was not performed: no clock had stopped for it (arts 33, 34). */
@InTheCity
class ReopeningTests {

    private static final String DAY = "2026-03-02";
    private static final String TRACK = "UserTask_TrackPerformance";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Acts acts;

    @Test
    void theHandlerHasItAgainWithTheLastDayItHad() {
        String petition = AnyTimeForms.atInvestigation(life);
        var before = clock(petition, Duty.HANDLE);
        settled(petition, HANDLER, "2026-03-12");

        notPerformed(petition, "2026-03-16");

        var task = life.open(petition, Steps.INVESTIGATE);
        assertThat(task.getTenantId()).isEqualTo(HOUSING + ".handler");
        assertThat(officer.as(HANDLER, () -> worklist.task(task.getId()))).isPresent();
        assertThat(clock(petition, Duty.HANDLE)).satisfies(face -> {
            assertThat(face.started()).isEqualTo(before.started());
            assertThat(face.lastDay()).isEqualTo(before.lastDay());
            assertThat(face.doneOn()).isNull();
        });
        assertThat(clock(petition, Duty.PROGRESS).doneOn()).isNull();
        assertThat(acts.ended(petition)).isEmpty();
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("没有履行，恢复办理"))
                .extracting(Notices.Notice::post)
                .contains(HOUSING + ".handler", HOUSING + ".leader", TestCity.BUREAU + ".registrar");
    }

    @Test
    void isOwedAtOnceWhereTheSixtyDaysAreOver() {
        String petition = AnyTimeForms.atInvestigation(life);
        settled(petition, HANDLER, "2026-06-30");

        notPerformed(petition, "2026-07-01");
        var again = clock(petition, Duty.HANDLE);
        life.on("2026-07-02");
        life.fire(petition, "BoundaryEvent_HandleOverdue");

        assertThat(again.lastDay()).hasToString("2026-07-01");
        assertThat(clock(petition, Duty.HANDLE).state()).isEqualTo(Face.State.LATE);
    }

    @Test
    void hasTheFifteenDaysThatWereLeftWhereNothingWasToldYet() {
        String petition = life.registered();
        new Steps(life, petition).sorted().told(DAY);
        var before = clock(petition, Duty.NOTICE);
        settled(petition, HANDLER, "2026-03-12");

        notPerformed(petition, "2026-03-13");

        assertThat(life.open(petition, Steps.CONFIRM).getTenantId()).isEqualTo(HOUSING + ".handler");
        assertThat(clock(petition, Duty.NOTICE).lastDay()).isEqualTo(before.lastDay());
        assertThat(clock(petition, Duty.NOTICE).doneOn()).isNull();
    }

    @Test
    void isTheResponsibleOrgansWhoeverPutTheAgreementDown() {
        String petition = AnyTimeForms.atInvestigation(life);
        settled(petition, REGISTRAR, "2026-03-12");
        var tracking = life.open(petition, TRACK);

        notPerformed(petition, "2026-03-16");

        assertThat(tracking.getTenantId()).isEqualTo(HOUSING + ".handler");
        assertThat(life.open(petition, Steps.INVESTIGATE).getTenantId()).isEqualTo(HOUSING + ".handler");
    }

    @Test
    void stillOwesTheReportToWhoeverAssignedIt() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, OpinionForms.assigned("2026-04-03"));
        new Steps(life, petition).told(DAY).competent().routed().noticed(DAY);
        settled(petition, HANDLER, "2026-03-12");

        notPerformed(petition, "2026-03-16");

        assertThat(clock(petition, Duty.REPORT_BACK).doneOn()).isNull();
        assertThat(clock(petition, Duty.REPORT_BACK).lastDay()).hasToString("2026-04-03");
    }

    @Test
    void isSortedByTheDaysThatWereLeftWhereNoOrganHadIt() {
        String petition = life.registered();
        var before = clock(petition, Duty.SORT);
        settled(petition, REGISTRAR, "2026-03-12");

        life.on("2026-03-13");
        life.done(petition, TestCity.BUREAU_HANDLER, TRACK, tracked("2026-03-13", "NOT_PERFORMED"));

        assertThat(life.open(petition, Steps.SORT)).isNotNull();
        assertThat(clock(petition, Duty.SORT).lastDay()).isEqualTo(before.lastDay());
    }

    @Test
    void isAnsweredByAnotherOpinionServedAnewWhereItHadBeenAnswered() {
        String petition = AnyTimeForms.atInvestigation(life);
        var steps = new Steps(life, petition).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(DAY);
        settled(petition, HANDLER, "2026-03-12");
        notPerformed(petition, "2026-03-16");

        steps.competent().routed().noticed("2026-03-16").investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        steps.served("2026-03-16");

        assertThat(opinions.inForce(new Matter(petition, HOUSING)).edition()).isEqualTo(1);
        assertThat(clock(petition, Duty.REQUEST_REVIEW).started()).hasToString("2026-03-16");
        assertThat(life.open(petition, Steps.INVITE)).isNotNull();
    }

    @Test
    void refusesAnAgreementThatNobodyWouldFollow() {
        String petition = life.registered(Letter.aLetter().at(DISTRICT_BUREAU, DISTRICT_REGISTRAR));

        String refusal = anyTime.refused(petition, DISTRICT_REGISTRAR, "agreement", settlement("2026-03-12"));

        assertThat(refusal).contains("东湖区信访局没有在岗的承办人");
        assertThat(acts.ended(petition)).isEmpty();
    }

    private void settled(String petition, String by, String performBy) {
        anyTime.done(petition, by, "agreement", settlement(performBy));
    }

    private void notPerformed(String petition, String day) {
        life.on(day);
        life.done(petition, HANDLER, TRACK, tracked(day, "NOT_PERFORMED"));
    }

    private static Map<String, Object> settlement(String performBy) {
        return Map.of(
                "kind", "SETTLEMENT",
                "consent", true,
                "parties", "某物业服务公司",
                "paper", "和解协议书（2026年3月2日签订）",
                "agreedOn", DAY,
                "terms", "物业修复电梯。",
                "manner", "物业修复，业主代表验收。",
                "performBy", performBy);
    }

    private static Map<String, Object> tracked(String day, String state) {
        return Map.of("checkedOn", day, "state", state, "note", "电话询问信访人和物业，现场查看。");
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
