package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.calendar.MovableClock;
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

/** The day's list of a post, each working morning; each test has an organ of its own. */
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
                    .isEqualTo("4月13日期限提醒：已经超期 1 项（" + late + "）；今天到期 1 项（" + today + "）；三个工作日内到期 1 项（" + soon
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
    void countsButDoesNotNameAPetitionFromWhichSomebodyIsBarred() {
        String barred = handling("2026-01-19");
        wall.raise(Wall.Bar.officer(barred, "nobody", Wall.Ground.RECUSED));
        life.on("2026-03-27");

        list.runWhenDue();

        assertThat(told())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text()).contains("已经超期 1 项。").doesNotContain(barred));
    }

    /** Sixty days from the day. */
    private String handling(String from) {
        String petition = life.registered();
        ledger.start(new Ledger.Clock(petition, Duty.HANDLE, handler.organ()), LocalDate.parse(from));
        return petition;
    }

    private List<Notice> told() {
        return notices.forPosts(List.of(handler), 10);
    }
}
