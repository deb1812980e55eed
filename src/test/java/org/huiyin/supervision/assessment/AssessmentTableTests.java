package org.huiyin.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures as data. */
class AssessmentTableTests {

    @ParameterizedTest
    @EnumSource(AssessmentFigure.class)
    void saysOfEachFigureHowItIsCountedInOneSentence(AssessmentFigure figure) {
        assertThat(figure.label()).isNotBlank();
        assertThat(figure.numerator()).isNotBlank();
        assertThat(figure.formula())
                .endsWith("。")
                .satisfies(text -> assertThat(
                                text.chars().filter(each -> each == '。').count())
                        .isEqualTo(1));
    }

    /** A rank would press on lawful decisions, on registering and on supervising. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "EXTENDED",
                "SETTLED_SIMPLY",
                "OPINION_CHANGED",
                "RECOMMENDATION_ADOPTED",
                "REGISTERED_AGAIN",
                "RECEIVED_AGAIN",
                "SETTLED_ONCE",
                "SUPERVISED"
            })
    void ranksNobodyByLawfulDecisionsAndByWhoComesBack(AssessmentFigure figure) {
        assertThat(figure.isRanked()).isFalse();
    }

    @Test
    void countsOnlyWhereNothingIsDivided() {
        assertThat(AssessmentFigure.SUPERVISED.isShare()).isFalse();
        assertThat(AssessmentFigure.ANSWERED_IN_TIME.isShare()).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "EXTENDED,ORGAN,no; PROLONGED,ORGAN,no",
                "EXTENDED,ORGAN,no; EXTENDED,ORGAN,maybe",
                "EXTENDED,ORGAN,no; EXTENDED,NOBODY,no",
                "EXTENDED,ORGAN,no; SETTLED_SIMPLY,ORGAN,no",
                "延期办理率; ''"
            })
    void refusesATableWithABrokenLine(String written, String broken) throws IOException {
        String table = table().replaceFirst(Pattern.quote(written), broken);

        assertThatThrownBy(() -> AssessmentTable.read(new StringReader(table)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("考核项目表第");
    }

    @Test
    void refusesATableThatLacksAFigure() throws IOException {
        String table = table().replaceFirst("(?m)^SUPERVISED,.*\\R", "");

        assertThatThrownBy(() -> AssessmentTable.read(new StringReader(table)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("考核项目表缺少 SUPERVISED");
    }

    private static String table() throws IOException {
        try (var stream = AssessmentTable.class.getResourceAsStream("/supervision/assessment.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refusesToRankWhatIsNoShare() {
        assertThatThrownBy(() -> new AssessmentTable.Row(AssessmentFigure.Whom.ORGAN, true, "被督办件数", "件数。", "督办函", ""))
                .hasMessageContaining("不能比较");
        assertThatThrownBy(
                        () -> new AssessmentTable.Row(AssessmentFigure.Whom.ORGAN, false, "被督办件数", "没有句号", "督办函", ""))
                .hasMessageContaining("一句话");
    }
}
