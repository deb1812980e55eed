package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
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

    /** Last day on which a hearing announced on the day may be held; it counts from the first notice, put off or not. */
    LocalDate latest(String petition, String organ, String request, LocalDate noticeOn) {
        LocalDate last = within(firstNotice(petition, organ, request, noticeOn));
        LocalDate earliest = earliest(noticeOn);
        return last.isBefore(earliest) ? earliest : last;
    }

    private LocalDate within(LocalDate firstNotice) {
        var period = statute.rule(Duty.HEARING_WITHIN, firstNotice).period();
        return calendar.reckon(firstNotice, period).rawLastDay();
    }

    /** Of the hearing that has been neither held nor waived yet; the day itself where none was announced. */
    private LocalDate firstNotice(String petition, String organ, String request, LocalDate on) {
        List<HearingClosed> closed = acts.all(petition, organ, HearingClosed.class).stream()
                .map(Acts.Done::act)
                .filter(each -> each.request().equals(request))
                .toList();
        int over = closed.size();
        while (over > 0 && closed.get(over - 1).outcome() == HearingOutcome.POSTPONED) {
            over--;
        }
        return acts.all(petition, organ, HearingNotified.class).stream()
                .map(Acts.Done::act)
                .filter(each -> each.request().equals(request))
                .skip(over)
                .map(HearingNotified::on)
                .findFirst()
                .orElse(on);
    }

    /**
     * @param hearing announced on the day on which it is put down: a notice of an earlier day would wind the clock back
     * @param officers who may sit in it
     */
    Sentences of(String petition, String organ, HearingNotified hearing, Map<String, String> officers) {
        LocalDate today = hearing.on();
        LocalDate earliest = earliest(today);
        LocalDate latest = latest(petition, organ, hearing.request(), today);
        String only = organization.nameOf(organ) + "没有参与作出原意见、不需要回避的工作人员。";
        return new Sentences()
                .when(
                        hearing.heldOn().isBefore(earliest),
                        "听证应当提前通知，" + today + " 通知的，最早于 " + earliest + " 举行（第三十一条第六项、第三十六条第二款；提前日数为办案惯例）。")
                .when(
                        hearing.heldOn().isAfter(latest),
                        "听证最迟于 " + latest + " 举行，不能定在 " + hearing.heldOn() + "（第三十六条第二款；自首次通知之日起计算，延期的也在内，最迟日数为办案惯例）。")
                .when(signedToday(petition, organ, hearing), "上一次听证的笔录今天刚刚签名，当日仍不计算在复核期限内，请于次日再通知。")
                .when(!officers.containsKey(hearing.chair()), "“主持人”只能是" + only)
                .when(!officers.containsKey(hearing.recorder()), "“记录人”只能是" + only)
                .when(hearing.chair().equals(hearing.recorder()), "主持人不能兼任记录人，请另行确定记录人。")
                .when(investigated(petition, organ, hearing), hearing.chairName() + "参加了本件的调查，不能主持听证，请由没有参加调查的人员主持。");
    }

    /** What stands against putting down so what became of it. */
    Sentences closing(HearingNotified hearing, HearingClosed closed, LocalDate today) {
        boolean held = closed.outcome() == HearingOutcome.HELD;
        return new Sentences()
                .when(closed.on().isAfter(today), "“笔录签名（登记）日期”不能晚于今天 " + today + "。")
                .when(
                        held && closed.on().isBefore(hearing.heldOn()),
                        "“笔录签名（登记）日期”不能早于听证日期 " + hearing.heldOn() + "；延期的请选择“延期”。")
                .when(!held && closed.on().isBefore(hearing.on()), "“笔录签名（登记）日期”不能早于通知日期 " + hearing.on() + "。")
                .when(held && closed.conclusion() == null, "已举行的，请填写“听证结论”。")
                .when(!held && closed.conclusion() != null, "没有举行的，“听证结论”请留空。");
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
