package org.huiyin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedAnswersTests {

    @Test
    void findsAnAnswerToEachNumberHoweverTheNumberIsWritten() {
        assertThat(NumberedAnswers.unanswered("1. 甲\n2、乙\n 3） 丙\n4．丁", 4)).isEmpty();
    }

    @Test
    void missesWhatIsNumberedButEmptyAndWhatIsNotThere() {
        assertThat(NumberedAnswers.unanswered("1.\n2. 乙\n3.   ", 4)).isEqualTo(List.of(1, 3, 4));
    }

    @Test
    void takesAnAnswerOfSeveralLinesWithFiguresInIt() {
        assertThat(NumberedAnswers.unanswered("1. 补发 3200 元，\n于 12 月 1 日前付清。\n2. 已公开。", 2))
                .isEmpty();
    }

    @Test
    void needsNoNumberForASingleRequestButAnAnswer() {
        assertThat(NumberedAnswers.unanswered("已经补发。", 1)).isEmpty();
        assertThat(NumberedAnswers.unanswered("1. ", 1)).containsExactly(1);
    }

    @Test
    void namesTheMissingOnes() {
        assertThat(NumberedAnswers.join(List.of(1, 3))).isEqualTo("1、3");
    }
}
