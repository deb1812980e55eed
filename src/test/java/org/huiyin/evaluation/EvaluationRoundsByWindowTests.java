package org.huiyin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.registry.Act;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came of two invitations in one petition: each rating belongs to the round in which it was given. */
class EvaluationRoundsByWindowTests {

    private static final String PETITION = "JSXF-2026-000001";
    private static final Instant NOW = at("2026-06-30");
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    private final PastClocks clocks = mock();
    private final ActLists acts = mock();
    private final List<Filed<Rated>> rated = new ArrayList<>();
    private final List<Filed<MarkAppealed>> appeals = new ArrayList<>();
    private final List<Filed<AppealDecided>> decisions = new ArrayList<>();
    private final EvaluationRounds rounds =
            new EvaluationRounds(clocks, acts, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void hasTwoRounds() {
        when(clocks.ending(anySet(), eq(FROM), eq(TO), eq(NOW)))
                .thenReturn(List.of(window("2026-03-20"), window("2026-05-20")));
        var invited = List.of(
                filed("jsxf", "2026-03-20", invitation("2026-03-19", InvitationWay.LETTER)),
                filed("jsxf", "2026-04-25", invitation("2026-04-25", InvitationWay.OUT_OF_SCOPE)),
                filed("jsxf", "2026-05-20", invitation("2026-05-20", InvitationWay.LETTER)));
        when(acts.putDown(eq(EvaluationInvited.class), any(), eq(NOW))).thenReturn(invited);
        when(acts.putDown(eq(Rated.class), any(), eq(NOW))).thenReturn(rated);
        when(acts.putDown(eq(MarkAppealed.class), any(), eq(NOW))).thenReturn(appeals);
        when(acts.putDown(eq(AppealDecided.class), any(), eq(NOW))).thenReturn(decisions);
    }

    @Test
    void tellsWhoWasRatedInWhichRound() {
        rate("jszj", "2026-03-22", 1, Target.ORGAN, "张", Level.DISSATISFIED);
        rate("jszj", "2026-03-25", 2, Target.ORGAN, "张", Level.SATISFIED);
        rate("jsxf", "2026-05-21", 1, Target.BUREAU, "张", Level.FAIRLY_SATISFIED);

        var told = rounds.ending(FROM, TO, NOW);

        assertThat(told).hasSize(2);
        assertThat(told.get(0).rated(Target.ORGAN)).isEqualTo("jszj");
        assertThat(told.get(0).rated(Target.BUREAU)).isEqualTo("jsxf");
        assertThat(told.get(0).of(Target.ORGAN))
                .extracting(rating -> rating.rated().level())
                .containsExactly(Level.SATISFIED);
        assertThat(told.get(0).of(Target.BUREAU)).isEmpty();
        assertThat(told.get(1).of(Target.BUREAU)).hasSize(1);
        assertThat(told.get(1).of(Target.ORGAN)).isEmpty();
    }

    @Test
    void leavesAMarkUncountedWhileItsAppealIsUndecidedAndWhereItSucceeded() {
        rate("jszj", "2026-03-22", 1, Target.ORGAN, "张", Level.DISSATISFIED);
        appeals.add(filed("jszj", "2026-03-23", appeal()));

        assertThat(counted()).containsExactly(false);

        decisions.add(filed("jsxf", "2026-03-25", decided(AppealDecided.Decision.LEFT_OUT)));
        assertThat(counted()).containsExactly(false);

        decisions.set(0, filed("jsxf", "2026-03-25", decided(AppealDecided.Decision.COUNTS)));
        assertThat(counted()).containsExactly(true);
    }

    @Test
    void passesOverAWindowWithoutAnInvitationOfItsDay() {
        when(clocks.ending(anySet(), eq(FROM), eq(TO), eq(NOW))).thenReturn(List.of(window("2026-03-21")));

        assertThat(rounds.ending(FROM, TO, NOW)).isEmpty();
    }

    private List<Boolean> counted() {
        return rounds.ending(FROM, TO, NOW).get(0).of(Target.ORGAN).stream()
                .map(Rating::counts)
                .toList();
    }

    private void rate(String unit, String day, int turn, Target target, String who, Level level) {
        var act = new Rated(LocalDate.parse(day), turn, target, who, who, level, List.of(), "", null);
        rated.add(filed(unit, day, act));
    }

    private static MarkAppealed appeal() {
        return new MarkAppealed(LocalDate.of(2026, 3, 23), Target.ORGAN, "张", "张", Level.DISSATISFIED, "理由", "jsxf");
    }

    private static AppealDecided decided(AppealDecided.Decision decision) {
        return new AppealDecided(LocalDate.of(2026, 3, 25), Target.ORGAN, "张", "张", decision, "理由");
    }

    private static EvaluationInvited invitation(String day, InvitationWay way) {
        return new EvaluationInvited(LocalDate.parse(day), way, null, "jsxf", "jszj", List.of());
    }

    private static <A extends Act> Filed<A> filed(String organ, String day, A act) {
        return new Filed<>(PETITION, new Acts.Done<>(organ, "lisi", at(day), act, List.of()));
    }

    private static Face window(String started) {
        LocalDate first = LocalDate.parse(started);
        LocalDate last = first.plusDays(30);
        return new Face(
                PETITION,
                Duty.EVALUATE,
                "jsxf",
                "",
                "满意度评价",
                "21",
                true,
                first,
                last,
                last,
                null,
                false,
                0,
                null,
                0,
                Face.State.CLOSED,
                false);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
