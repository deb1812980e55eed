package org.huiyin.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffTests {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Post HANDLER = new Post("jszj", Role.HANDLER);
    static final Post LEADER = new Post("jszj", Role.LEADER);
    static final Organ ORGAN =
            new Organ("jszj", "江洲市住房和城乡建设局", Organ.Kind.ORGAN, null, true, DAY.minusYears(1), DAY.plusYears(1));

    @Test
    void anAppointmentHoldsFromItsFirstToItsLastDay() {
        var chart = chart(List.of(new Appointment("li", HANDLER, DAY, DAY.plusDays(1))));

        assertThat(chart.staffOn(DAY.minusDays(1)).postsOf("li")).isEmpty();
        assertThat(chart.staffOn(DAY).postsOf("li")).containsExactly(HANDLER);
        assertThat(chart.staffOn(DAY.plusDays(1)).postsOf("li")).containsExactly(HANDLER);
        assertThat(chart.staffOn(DAY.plusDays(2)).postsOf("li")).isEmpty();
    }

    @Test
    void aPostEndsWithItsOrgan() {
        var chart = chart(List.of(held("li", HANDLER)));

        assertThat(chart.staffOn(DAY.plusYears(1)).postsOf("li")).containsExactly(HANDLER);
        assertThat(chart.staffOn(DAY.plusYears(1).plusDays(1)).postsOf("li")).isEmpty();
    }

    @Test
    void theActingOfficerHasTheHoldersPostsOnTheDaysOfAbsenceOnly() {
        var chart = chart(
                List.of(held("wang", LEADER), held("li", HANDLER)), new Absence("wang", DAY, DAY.plusDays(2), "li"));

        assertThat(chart.staffOn(DAY.minusDays(1)).postsOf("li")).containsExactly(HANDLER);
        assertThat(chart.staffOn(DAY).postsOf("li")).containsExactlyInAnyOrder(HANDLER, LEADER);
        assertThat(chart.staffOn(DAY.plusDays(2)).postsOf("li")).contains(LEADER);
        assertThat(chart.staffOn(DAY.plusDays(3)).postsOf("li")).doesNotContain(LEADER);
        assertThat(chart.staffOn(DAY).ownPostsOf("li")).containsExactly(HANDLER);
    }

    @Test
    void whereTheActingOfficerIsAbsentTooTheNextActsForBoth() {
        var chart = chart(
                List.of(held("wang", LEADER), held("li", HANDLER)),
                new Absence("wang", DAY, DAY, "li"),
                new Absence("li", DAY, DAY, "zhao"));

        assertThat(chart.staffOn(DAY).postsOf("zhao")).containsExactlyInAnyOrder(LEADER, HANDLER);
        assertThat(chart.staffOn(DAY).postsOf("li")).containsExactly(HANDLER);
    }

    @Test
    void absencesThatCloseACircleLeaveNobodyActing() {
        var chart = chart(
                List.of(held("wang", LEADER), held("li", HANDLER)),
                new Absence("wang", DAY, DAY, "li"),
                new Absence("li", DAY, DAY, "wang"));

        assertThat(chart.staffOn(DAY).postsOf("li")).containsExactly(HANDLER);
        assertThat(chart.staffOn(DAY).holding(LEADER)).isEmpty();
    }

    @Test
    void theAbsenceRecordedLastHolds() {
        var chart = chart(
                List.of(held("wang", LEADER)),
                new Absence("wang", DAY, DAY, "li"),
                new Absence("wang", DAY, DAY, "zhao"));

        assertThat(chart.staffOn(DAY).postsOf("li")).isEmpty();
        assertThat(chart.staffOn(DAY).postsOf("zhao")).containsExactly(LEADER);
    }

    @Test
    void presentHoldersStandForThePostAndSubstitutesOnlyWhereThereIsNone() {
        var one = chart(List.of(held("wang", LEADER), held("sun", LEADER)), new Absence("wang", DAY, DAY, "li"));
        var none = chart(List.of(held("wang", LEADER)), new Absence("wang", DAY, DAY, "li"));

        assertThat(one.staffOn(DAY).holding(LEADER)).extracting(Officer::id).containsExactly("sun");
        assertThat(none.staffOn(DAY).holding(LEADER)).containsExactly(new Officer("li", "李明"));
        assertThat(none.staffOn(DAY).holding(HANDLER)).isEmpty();
    }

    private static Appointment held(String officer, Post post) {
        return new Appointment(officer, post, DAY.minusMonths(6), null);
    }

    private static Chart chart(List<Appointment> appointments, Absence... absences) {
        return new Chart(1, List.of(ORGAN), List.of(new Officer("li", "李明")), appointments, List.of(absences));
    }
}
