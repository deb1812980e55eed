package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.ReceivedByOrgan;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentPeriod;
import org.huiyin.supervision.assessment.Assessments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What the assessment asks of the database: the same for many petitions and organs as for few. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Counting.class)
class AssessmentTripsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private MovableClock clock;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measured measured;

    @Test
    void asksTheSameHoweverManyPetitionsAndOrgans() {
        clock.moveTo(LocalDateTime.parse("2026-05-20T09:00")
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
        handling("few", 2);
        long few = statements(List.of("few"), 2);
        handling("many", 60);

        long many = statements(List.of("few", "many"), 60);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    @Test
    void looksForNothingButTheFigureAskedFor() {
        var before = measured.trips().count();

        assessments.of(
                List.of("few"),
                AssessmentPeriod.of(YearMonth.of(2026, 5)),
                clock.instant(),
                Set.of(AssessmentFigure.SUPERVISED));

        assertThat(measured.trips().count().since(before).statements()).isOne();
    }

    private void handling(String organ, int petitions) {
        officer.asSystem(() -> {
            for (int nth = 0; nth < petitions; nth++) {
                String petition = organ + "-" + nth;
                for (Duty duty : List.of(Duty.NOTICE, Duty.HANDLE, Duty.EVALUATE)) {
                    ledger.start(new Ledger.Clock(petition, duty, organ), MONDAY);
                }
                acts.record(petition, organ, new ReceivedByOrgan(MONDAY, "jsxf", "江洲市信访局"));
            }
            return null;
        });
    }

    private long statements(List<String> organs, int expected) {
        var before = measured.trips().count();
        var report = assessments.of(organs, AssessmentPeriod.of(YearMonth.of(2026, 5)), clock.instant());
        String last = organs.get(organs.size() - 1);
        assertThat(report.of(last, AssessmentFigure.ANSWERED_IN_TIME).counted()).isEqualTo(expected);
        return measured.trips().count().since(before).statements();
    }
}
