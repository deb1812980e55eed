package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.portal.Whereabouts.Right;
import org.huiyin.review.Stage;
import org.huiyin.review.Windows;
import org.huiyin.review.Windows.State;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody relies on another's last day. */
class RightsTests {

    private static final String NUMBER = "JS-1";
    private static final LocalDate SOON = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 6);

    private final Ledger ledger = mock(Ledger.class);
    private final Windows windows = mock(Windows.class);
    private final Rights rights = new Rights(ledger, windows);

    @BeforeEach
    void theLedgersWindowClosesWithTheLast() {
        when(ledger.of(NUMBER)).thenReturn(List.of(face(Duty.REQUEST_REVIEW, LATER)));
    }

    @Test
    void showsTheDayThatIsEverybodys() {
        when(windows.of(NUMBER, Stage.REVIEW)).thenReturn(List.of(window(NUMBER, SOON, State.OPEN)));

        assertThat(review(Set.of(NUMBER)).lastDay()).isEqualTo(SOON);
        assertThat(review(Set.of(NUMBER)).how()).contains("自您本人收到处理意见书之日起三十日内");
    }

    @Test
    void showsNoDayWhereTheyDiffer() {
        when(windows.of(NUMBER, Stage.REVIEW))
                .thenReturn(List.of(window(NUMBER, SOON, State.OPEN), window("JS-1/2", LATER, State.OPEN)));

        assertThat(review(Set.of(NUMBER, "JS-1/2")).lastDay()).isNull();
        assertThat(review(Set.of(NUMBER, "JS-1/2")).how()).contains("各自计算");
    }

    @Test
    void showsNoDayWhileSomebodyIsNotServedYet() {
        when(windows.of(NUMBER, Stage.REVIEW)).thenReturn(List.of(window(NUMBER, SOON, State.OPEN)));

        assertThat(review(Set.of(NUMBER, "JS-1/2")).lastDay()).isNull();
    }

    @Test
    void offersNothingToWhomItIsOver() {
        when(windows.of(NUMBER, Stage.REVIEW))
                .thenReturn(List.of(window(NUMBER, SOON, State.OVER), window("JS-2", LATER, State.OPEN)));

        assertThat(rights.of(NUMBER, Set.of(NUMBER), true))
                .extracting(Right::title)
                .containsExactly("补充材料、催办");
    }

    private Right review(Set<String> people) {
        return rights.of(NUMBER, people, false).get(0);
    }

    private static Windows.Window window(String recipient, LocalDate lastDay, State state) {
        return new Windows.Window(
                Stage.REVIEW, recipient, "王*", "jszj", "jszj", "", "〔2026〕1号", lastDay.minusDays(30), lastDay, state);
    }

    private static Face face(Duty duty, LocalDate lastDay) {
        return new Face(
                NUMBER,
                duty,
                "jszj",
                "",
                "申请复查",
                "35",
                true,
                lastDay.minusDays(30),
                lastDay,
                lastDay,
                null,
                false,
                0,
                null,
                10,
                Face.State.CALM,
                false);
    }
}
