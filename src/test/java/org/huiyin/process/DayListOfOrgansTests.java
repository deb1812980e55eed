package org.huiyin.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.deadlines.calendars.Recounting;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.escalation.DayList;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The day's list where an organ works and rests on other days than everybody; in the city of the calendar's changes. */
@InTheCity
@Import(Saboteur.class)
@TestPropertySource(properties = {"huiyin.calendar.settle=0s", "huiyin.calendar.batch=2"})
class DayListOfOrgansTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

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
    private CalendarChange change;

    @Autowired
    private Recounting recounting;

    private final List<Ledger.Clock> clocks = new ArrayList<>();
    private String original = "";

    @BeforeEach
    void anOrganWithDaysOfItsOwn() {
        original = change.adoptions().get(0).version();
        handling("itsown");
        handling("others");
        adopted(change.proposeExceptions("exceptions.csv", """
                organ,date,name,kind
                itsown,2026-03-21,当地调休,work
                itsown,2026-03-23,当地节日,off
                """.getBytes(UTF_8), "自治区通知"));
    }

    @AfterEach
    void goBack() {
        clocks.forEach(clock -> ledger.cancel(clock, LocalDate.of(2026, 3, 24)));
        adopted(original);
    }

    @Test
    void isWrittenOnTheWorkingDaysOfTheOfficersOrgan() {
        // from a Friday to the Tuesday after it
        for (int day = 20; day <= 24; day++) {
            life.on("2026-03-" + day);
            list.runWhenDue();
        }

        assertThat(daysOf("itsown")).containsExactly("3月24日", "3月21日", "3月20日");
        assertThat(daysOf("others")).containsExactly("3月24日", "3月23日", "3月20日");
    }

    /** Late by the twenty-first of March. */
    private void handling(String organ) {
        var post = new Post(organ, Role.HANDLER);
        organization.establish(new Organ(organ, "江洲市水务局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, SINCE, null));
        organization.appoint(new Officer(organ, "某承办"), post, SINCE);
        var clock = new Ledger.Clock(life.registered(), Duty.HANDLE, organ);
        ledger.start(clock, LocalDate.of(2026, 1, 19));
        clocks.add(clock);
    }

    private List<String> daysOf(String officer) {
        return notices.forOfficer(officer, List.of(), 10).stream()
                .map(notice -> notice.text().substring(0, 5))
                .toList();
    }

    private void adopted(String version) {
        change.adopt(version);
        assertThat(recounting.run()).isEmpty();
    }
}
