package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.handling.InvestigationStep;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** What a hearing must keep to: days of notice, a chair who did not investigate, a record keeper. */
@Component
class HearingRules {

    private final ReviewRecords records;
    private final Acts acts;
    private final Statute statute;
    private final WorkingCalendar calendar;
    private final Organization organization;

    HearingRules(
            ReviewRecords records, Acts acts, Statute statute, WorkingCalendar calendar, Organization organization) {
        this.records = records;
        this.acts = acts;
        this.statute = statute;
        this.calendar = calendar;
        this.organization = organization;
    }

    /** First day on which a hearing announced on the day may be held. */
    LocalDate earliest(LocalDate noticeOn) {
        var period = statute.rule(Duty.HEARING_NOTICE, noticeOn).period();
        return calendar.reckon(noticeOn, period).rawLastDay();
    }

    /**
     * @param hearing announced on the day on which it is put down: a notice of an earlier day would wind the clock back
     * @param officers who may sit in it
     */
    Sentences of(String petition, String organ, HearingNotified hearing, Map<String, String> officers) {
        LocalDate today = hearing.on();
        LocalDate earliest = earliest(today);
        String only = organization.nameOf(organ) + "没有参与作出原意见、不需要回避的工作人员。";
        return new Sentences()
                .when(
                        hearing.heldOn().isBefore(earliest),
                        "听证应当提前通知，" + today + " 通知的，最早于 " + earliest + " 举行（第三十一条第六项、第三十六条第二款；提前日数为办案惯例）。")
                .when(signedToday(petition, organ, hearing), "上一次听证的笔录今天刚刚签名，当日仍不计算在复核期限内，请于次日再通知。")
                .when(!officers.containsKey(hearing.chair()), "“主持人”只能是" + only)
                .when(!officers.containsKey(hearing.recorder()), "“记录人”只能是" + only)
                .when(hearing.chair().equals(hearing.recorder()), "主持人不能兼任记录人，请另行确定记录人。")
                .when(investigated(petition, organ, hearing), hearing.chairName() + "参加了本件的调查，不能主持听证，请由没有参加调查的人员主持。");
    }

    /** A clock that stands still today cannot be stopped again from today. */
    private boolean signedToday(String petition, String organ, HearingNotified hearing) {
        return hearing.at() == Host.REREVIEW
                && acts.all(petition, organ, HearingClosed.class).stream()
                        .map(Acts.Done::act)
                        .filter(closed -> closed.request().equals(hearing.request()))
                        .filter(closed -> closed.at() == Host.REREVIEW && closed.outcome() != HearingOutcome.POSTPONED)
                        .anyMatch(closed -> !closed.on().isBefore(hearing.on()));
    }

    private boolean investigated(String petition, String organ, HearingNotified hearing) {
        return hearing.request().isEmpty()
                ? acts.all(petition, organ, InvestigationStep.class).stream()
                        .anyMatch(done -> done.act().officers().contains(hearing.chairName()))
                : records.inquiries(petition, hearing.request()).stream()
                        .anyMatch(step -> step.officers().contains(hearing.chair()));
    }
}
