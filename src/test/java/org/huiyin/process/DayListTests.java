package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.calendar.MovableClock;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.notices.Notices.Notice;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.escalation.DayList;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day's list of an officer, each working morning; each test has an organ of its own. */
@InTheCity
class DayListTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private static int serial;

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private DayList list;

    @Autowired
    private Notices notices;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private MovableClock clock;

    private final Post handler = new Post("daylist" + ++serial, Role.HANDLER);

    @BeforeEach
    void anOrgan() {
        organization.establish(
                new Organ(handler.organ(), "江洲市水务局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, SINCE, null));
        organization.appoint(new Officer(handler.organ(), "某承办"), handler, SINCE);
    }

    @Test
    void countsWhatIsLateWhatEndsTodayAndWhatEndsSoon() {
        String late = handling("2026-02-09");
        String today = handling("2026-02-12");
        String soon = handling("2026-02-15");
        handling("2026-02-16");

        // 13 April is a Monday; three working days later it is the 16th
        life.on("2026-04-13");
        list.runWhenDue();

        assertThat(told()).singleElement().satisfies(notice -> {
            assertThat(notice.petition()).isEmpty();
            assertThat(notice.text())
                    .isEqualTo("4月13日期限提醒：今日到期 1 项（" + today + "）；即将到期 1 项（" + soon + "）；已超期 1 项（" + late
                            + "）。请在任务列表中查看并及时办理。");
        });
    }

    @Test
    void isWrittenOnceADayAndNotOnARestDay() {
        handling("2026-01-19");

        for (String day : List.of("2026-03-21", "2026-03-22", "2026-03-23", "2026-03-23", "2026-03-24")) {
            life.on(day);
            list.runWhenDue();
        }

        assertThat(told()).extracting(notice -> notice.text().substring(0, 5)).containsExactly("3月24日", "3月23日");
    }

    @Test
    void waitsForTheMorning() {
        handling("2026-01-19");
        clock.moveTo(
                LocalDate.of(2026, 3, 25).atTime(7, 59).atZone(clock.getZone()).toInstant());

        list.runWhenDue();

        assertThat(told()).isEmpty();
    }

    @Test
    void isNotWrittenWhereNothingIsNear() {
        handling("2026-03-02");
        life.on("2026-03-26");

        list.runWhenDue();

        assertThat(told()).isEmpty();
    }

    @Test
    void isOneListForWhoeverHoldsTwoPosts() {
        var second = new Post(handler.organ() + "b", Role.HANDLER);
        organization.establish(
                new Organ(second.organ(), "江洲市林业局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, SINCE, null));
        organization.appoint(new Officer(handler.organ(), "某承办"), second, SINCE);
        String first = handling("2026-01-19");
        String other = handling("2026-01-19", second);
        life.on("2026-03-30");

        list.runWhenDue();

        assertThat(told())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("已超期 2 项", first, other));
        assertThat(notices.unread(handler.organ(), List.of(handler, second))).isEqualTo(1);
    }

    @Test
    void goesToWhoeverActsForAnAbsentHolder() {
        var substitute = new Officer(handler.organ() + "s", "某代行");
        organization.appoint(substitute, new Post(handler.organ(), Role.REGISTRAR), SINCE);
        organization.absent(handler.organ(), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31), substitute.id());
        handling("2026-01-19");
        life.on("2026-03-31");

        list.runWhenDue();

        assertThat(told()).isEmpty();
        assertThat(notices.forOfficer(substitute.id(), List.of(), 10)).hasSize(1);
    }

    @Test
    void neitherCountsNorNamesForAnOfficerAPetitionFromWhichTheyAreBarred() {
        var colleague = new Officer(handler.organ() + "c", "某同事");
        organization.appoint(colleague, handler, SINCE);
        String open = handling("2026-01-19");
        String barred = handling("2026-01-19");
        wall.raise(Wall.Bar.officer(barred, colleague.id(), Wall.Ground.RECUSED));
        life.on("2026-03-27");

        list.runWhenDue();

        assertThat(told())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("已超期 2 项", open, barred));
        assertThat(notices.forOfficer(colleague.id(), List.of(), 10))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text()).contains("已超期 1 项", open).doesNotContain(barred));
    }

    @Test
    void saysThatTheCalendarDoesNotReachSoFarAndLeavesTheScanAlone() {
        life.on("2030-01-07");

        assertThatThrownBy(list::runWhenDue).isInstanceOf(UnknownYear.class);
    }

    /** Sixty days from the day. */
    private String handling(String from) {
        return handling(from, handler);
    }

    private String handling(String from, Post post) {
        String petition = life.registered();
        ledger.start(new Ledger.Clock(petition, Duty.HANDLE, post.organ()), LocalDate.parse(from));
        return petition;
    }

    private List<Notice> told() {
        return notices.forOfficer(handler.organ(), List.of(), 10);
    }
}
