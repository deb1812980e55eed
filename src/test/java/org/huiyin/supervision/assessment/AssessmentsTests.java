package org.huiyin.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.SIMPLE_HANDLE;
import static org.huiyin.statute.Duty.SORT;
import static org.huiyin.supervision.assessment.AssessmentFigure.ANSWERED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.EXTENDED;
import static org.huiyin.supervision.assessment.AssessmentFigure.NOTICED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.RECEIVED_AGAIN;
import static org.huiyin.supervision.assessment.AssessmentFigure.REGISTERED_AGAIN;
import static org.huiyin.supervision.assessment.AssessmentFigure.SETTLED_ONCE;
import static org.huiyin.supervision.assessment.AssessmentFigure.SETTLED_SIMPLY;
import static org.huiyin.supervision.assessment.AssessmentFigure.SORTED_IN_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.InstantAsText;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.ReceivedByOrgan;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.assessment.AssessmentResult.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Figures of an organ of its own for each test, counted by hand: sixty days from 2 March 2026 end on 6 May, those from 25
 * March on 25 May, ten working days from 20 April on 7 May.
 */
@SpringBootTest
@ActiveProfiles("test")
class AssessmentsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final AssessmentPeriod MAY = AssessmentPeriod.of(YearMonth.of(2026, 5));

    private static int serial;

    @Autowired
    private Assessments assessments;

    @Autowired
    private List<AssessmentSource> sources;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private final String organ = "assessed" + ++serial;

    @BeforeEach
    void isTheTwentiethOfMay() {
        at("2026-05-20T09:00");
    }

    @Test
    void countsDutiesByTheirLastDay() {
        nineDuties();

        var report = assessments.of(List.of(organ), MAY, now());

        var answered = report.of(organ, ANSWERED_IN_TIME);
        assertThat(petitions(answered, Part.MET)).containsExactly(p("A1"), p("A7"), p("A8"));
        assertThat(petitions(answered, Part.UNMET)).containsExactly(p("A2"), p("A3"), p("A5"));
        assertThat(petitions(answered, Part.OPEN)).containsExactly(p("A6"));
        assertThat(answered.percent()).isEqualTo("50.0%");
        var extended = report.of(organ, EXTENDED);
        assertThat(petitions(extended, Part.MET)).containsExactly(p("A8"));
        assertThat(extended.counted()).isEqualTo(5);
        assertThat(extended.percent()).isEqualTo("20.0%");
        var simply = report.of(organ, SETTLED_SIMPLY);
        assertThat(petitions(simply, Part.MET)).containsExactly(p("A7"));
        assertThat(simply.counted()).isEqualTo(4);
    }

    /** A1 came back; A2 is itself a return. */
    @Test
    void countsAsSettledOnceWhatCameForTheFirstTimeAndDidNotComeBack() {
        nineDuties();
        registered(p("R1"), MONDAY.plusDays(60), p("A1"));
        registered(p("A2"), MONDAY, p("Z"));

        var once = assessments.of(List.of(organ), MAY, now()).of(organ, SETTLED_ONCE);

        assertThat(petitions(once, Part.MET)).containsExactly(p("A7"), p("A8"));
        assertThat(petitions(once, Part.UNMET)).containsExactly(p("A1"));
    }

    @Test
    void countsWhatCameInAndWhatCameBack() {
        registered(p("B1"), LocalDate.of(2026, 5, 4), null);
        registered(p("B2"), LocalDate.of(2026, 5, 31), p("B1"));
        registered(p("B3"), LocalDate.of(2026, 6, 1), p("B1"));
        received(p("B2"), LocalDate.of(2026, 5, 8));
        received(p("B9"), LocalDate.of(2026, 5, 8));
        received(p("B8"), LocalDate.of(2026, 4, 30));

        var report = assessments.of(List.of(organ), MAY, now());

        var registered = report.of(organ, REGISTERED_AGAIN);
        assertThat(petitions(registered, Part.MET)).containsExactly(p("B2"));
        assertThat(petitions(registered, Part.COUNTED)).containsExactly(p("B1"), p("B2"));
        var received = report.of(organ, RECEIVED_AGAIN);
        assertThat(petitions(received, Part.MET)).containsExactly(p("B2"));
        assertThat(petitions(received, Part.COUNTED)).containsExactly(p("B2"), p("B9"));
    }

    @Test
    void answersTheSameQuestionTheSameWhateverHappensLater() {
        nineDuties();
        Instant then = now();
        var before = figures(then);

        at("2026-06-20T09:00");
        ledger.fulfil(own("A3", HANDLE), LocalDate.of(2026, 5, 2));
        ledger.fulfil(own("A6", HANDLE), LocalDate.of(2026, 6, 19));
        registered(p("R7"), LocalDate.of(2026, 6, 1), p("A7"));

        assertThat(figures(then)).isEqualTo(before);
        var answered = assessments.of(List.of(organ), MAY, now()).of(organ, ANSWERED_IN_TIME);
        assertThat(petitions(answered, Part.MET)).contains(p("A3"));
        assertThat(petitions(answered, Part.UNMET)).contains(p("A6"));
        assertThat(answered.open()).isZero();
    }

    @Test
    void countsOneFigureAsItCountsAll() {
        nineDuties();
        registered(p("R1"), MONDAY.plusDays(60), p("A1"));
        received(p("R1"), LocalDate.of(2026, 5, 8));
        var all = assessments.of(List.of(organ), MAY, now());

        for (AssessmentFigure figure : AssessmentFigure.values()) {
            var alone = assessments.of(List.of(organ), MAY, now(), Set.of(figure));
            assertThat(alone.of(organ, figure)).isEqualTo(all.of(organ, figure));
        }
        var answered = assessments.of(List.of(organ), MAY, now(), Set.of(ANSWERED_IN_TIME));
        assertThatIllegalArgumentException().isThrownBy(() -> answered.of(organ, EXTENDED));
    }

    @Test
    void countsEachFigureInOneSource() {
        assertThat(sources.stream().flatMap(source -> source.figures().stream()))
                .containsExactlyInAnyOrder(AssessmentFigure.values());
    }

    @Test
    void keepsSortingNoticeAndAnsweringApart() {
        start("C1", SORT, LocalDate.of(2026, 4, 20));
        start("C2", NOTICE, LocalDate.of(2026, 4, 20));
        ledger.fulfil(own("C1", SORT), LocalDate.of(2026, 4, 21));

        var report = assessments.of(List.of(organ), MAY, now());

        assertThat(report.of(organ, SORTED_IN_TIME).percent()).isEqualTo("100.0%");
        assertThat(report.of(organ, NOTICED_IN_TIME).percent()).isEqualTo("0.0%");
        assertThat(report.of(organ, ANSWERED_IN_TIME).percent()).isEqualTo("—");
    }

    private List<AssessmentResult> figures(Instant asOf) {
        var report = assessments.of(List.of(organ), MAY, asOf);
        return List.of(AssessmentFigure.values()).stream()
                .map(figure -> report.of(organ, figure))
                .toList();
    }

    /**
     * A1 kept, A2 late, A3 never, A4 withdrawn before its day, A5 after it, A6 running, A7 simple and kept, A8 extended to
     * 11 May and kept, A9 ended in April.
     */
    private void nineDuties() {
        at("2026-04-20T09:00");
        for (String petition : List.of("A1", "A2", "A3", "A4", "A5", "A8")) {
            start(petition, HANDLE, MONDAY);
        }
        start("A6", HANDLE, LocalDate.of(2026, 3, 25));
        start("A7", SIMPLE_HANDLE, LocalDate.of(2026, 4, 20));
        start("A9", HANDLE, LocalDate.of(2026, 2, 2));
        ledger.extend(own("A8", HANDLE), 10, LocalDate.of(2026, 4, 20));
        at("2026-05-20T09:00");
        ledger.fulfil(own("A1", HANDLE), LocalDate.of(2026, 4, 10));
        ledger.fulfil(own("A2", HANDLE), LocalDate.of(2026, 5, 10));
        ledger.cancel(own("A4", HANDLE), LocalDate.of(2026, 4, 1));
        ledger.cancel(own("A5", HANDLE), LocalDate.of(2026, 5, 12));
        ledger.fulfil(own("A7", SIMPLE_HANDLE), LocalDate.of(2026, 5, 6));
        ledger.fulfil(own("A8", HANDLE), LocalDate.of(2026, 5, 9));
    }

    private void start(String petition, Duty duty, LocalDate from) {
        ledger.start(own(petition, duty), from);
    }

    private Ledger.Clock own(String petition, Duty duty) {
        return new Ledger.Clock(p(petition), duty, organ);
    }

    private String p(String petition) {
        return organ + "-" + petition;
    }

    private void received(String petition, LocalDate on) {
        officer.asSystem(() -> {
            acts.record(petition, organ, new ReceivedByOrgan(on, "jsxf", "江洲市信访局"));
            return null;
        });
    }

    /** Past the register, whose organs have no clock of their own here. */
    private void registered(String petition, LocalDate on, String repeats) {
        database.sql("""
                        insert into hy_petition (number, version, organ, registered_at, channel, received_on, oral,
                          petitioner_kind, petitioner_unclear, head_count, headline, facts, repeats)
                        values (?, 0, ?, ?, 'LETTER', ?, false, 'PERSON', true, 1, '', '', ?)
                        """)
                .params(petition, organ, new InstantAsText().convertToDatabaseColumn(now()), on, repeats)
                .update();
    }

    private static List<String> petitions(AssessmentResult result, Part part) {
        return result.cases(part).stream().map(AssessmentCase::petition).toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(ZONE).toInstant());
    }
}
