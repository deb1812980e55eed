package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Stream;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiabilityGroundTests {

    private static final String HEADER = "code,article,item,label,responsible,duties,acts\n";

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ORGAN, NOT_TOLD",
        "HANDLE, ORGAN, NOT_FINISHED",
        "REREVIEW, BUREAU, NOT_FINISHED",
        "EXECUTE, ORGAN, NOT_EXECUTED",
        "SORT, BUREAU, BUREAU_NOT_PASSED_ON",
        "CONFIRM_SUPERVISION, BUREAU, BUREAU_NOT_SUPERVISING",
        "RECOMMENDATION_FEEDBACK, GOVERNMENT, ADVICE_IGNORED",
        "URGENT, ORGAN, URGENT_HIDDEN"
    })
    void isSuggestedByTheBreachOfADuty(Duty breached, Kind kind, LiabilityGround ground) {
        assertThat(LiabilityGround.of(breached, kind)).contains(ground);
    }

    @ParameterizedTest
    @CsvSource({"SORT, ORGAN", "NOTICE, BUREAU", "PROGRESS, ORGAN", "EVALUATE, ORGAN", "LIABILITY_FINDING, BUREAU"})
    void isNotSuggestedOfWhomTheArticleDoesNotConcernNorByInnerDates(Duty breached, Kind kind) {
        assertThat(LiabilityGround.of(breached, kind)).isEmpty();
    }

    /** Violence, gain, leaks and retaliation are found by people only. */
    @ParameterizedTest
    @EnumSource(names = {"RUDE", "GAIN", "CROWD_MISHANDLED", "INFORMER_LEAKED", "RETALIATION", "OTHER_BREACH"})
    void isNeverSuggestedByTheSystem(LiabilityGround ground) {
        assertThat(Stream.of(Duty.values())
                        .flatMap(duty -> Stream.of(Kind.values()).map(kind -> LiabilityGround.of(duty, kind))))
                .noneMatch(suggested -> suggested.filter(ground::equals).isPresent());
    }

    @Test
    void isCalledByWordsOfTheStatute() {
        assertThat(LiabilityGround.NOT_TOLD.basis()).isEqualTo("第四十四条第三项");
        assertThat(LiabilityGround.BUREAU_NOT_SUPERVISING.basis()).isEqualTo("第四十三条");
        assertThat(Stream.of(LiabilityGround.values()))
                .allSatisfy(ground -> assertThat(ground.named()).matches(".+（第四十[二三四五六]条(第.项)?）"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "NOT_TOLD,44,3,未告知,ORGAN,NOTICES,; NOTICES",
                "UNLAWFUL,44,3,未告知,ORGAN,,; UNLAWFUL",
                "NOT_TOLD,44,十,未告知,ORGAN,,; 应当是一位数字",
                "NOT_TOLD,44,3,未告知,ORGAN,,SORTED; 不能列为责任事实的记录",
                "NOT_TOLD,44,3,未告知,ORGAN,NOTICE,; 缺少 EXCEEDED_POWERS"
            })
    void refusesATableThatNamesWhatIsNotKnown(String line, String complaint) {
        var text = new StringReader(HEADER + line + "\n");

        assertThatThrownBy(() -> LiabilityGroundTable.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesABreachThatSuggestsTwo() {
        var text = new StringReader(
                HEADER + "NOT_TOLD,44,3,未告知,ORGAN,NOTICE,\nNOT_FINISHED,45,1,未办结,ANY,HANDLE NOTICE,\n");

        assertThatThrownBy(() -> LiabilityGroundTable.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NOTICE 已经列入另一责任事实");
    }
}
