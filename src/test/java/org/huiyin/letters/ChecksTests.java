package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.huiyin.statute.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private final Checks checks = new Checks(Laws.ofTheProduct());

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aWholeLetterHasNoFlaw(Kind kind) {
        assertThat(checks.of(Samples.of(kind, "jszj", DAY))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requiredParts")
    void aLetterWithoutARequiredPartCannotBeIssued(Kind kind, Part part) {
        assertThat(checks.of(without(Samples.of(kind, "jszj", DAY), part)))
                .singleElement()
                .asString()
                .contains(kind.title(), part == Part.REMEDY ? "没有写明" : part.label());
    }

    /** In the template it stands in the middle of a sentence. */
    @Test
    void aDayIsADayAndNotASentence() {
        var letter = Samples.of(Kind.REVIEW_ACCEPTANCE, "jszj", DAY).with(Part.LAST_DAY, "自 2026年3月2日 收到申请之日起三十日内作出意见");

        assertThat(checks.of(letter)).containsExactly("《信访事项复查受理告知书》的“截止日期”应当只写日期，例如2026年3月2日；请更正后再提交。");
    }

    static Stream<Arguments> requiredParts() {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.required().stream()
                        .filter(part -> part != Part.REMEDY)
                        .map(part -> Arguments.of(kind, part)));
    }

    /** The four contents of art. 32, and the remedy. */
    @ParameterizedTest
    @CsvSource({"REQUEST, 信访请求", "FACTS, 事实和理由", "OPINION, 处理意见", "BASIS, 法律依据"})
    void anOpinionNeedsTheFourContents(Part part, String label) {
        assertThat(checks.of(without(Samples.of(Kind.OPINION, "jszj", DAY), part)))
                .containsExactly("《信访事项处理意见书》缺少“" + label + "”，不能印发；请补充后再提交。");
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REVIEW"})
    void anOpinionsRemedyIsReviewAndNothingElse(RemedyKind other) {
        var letter = Samples.of(Kind.OPINION, "jszj", DAY).remedy(other, "可以申请行政复议，也可以提起行政诉讼。");

        assertThat(checks.of(letter))
                .singleElement()
                .asString()
                .startsWith("《信访事项处理意见书》写明的救济途径（")
                .endsWith("）不适用于这一办理途径，不能印发；请改为适用的救济途径。");
    }

    @Test
    void reviewIsNoRemedyAgainstADutyNotPerformedOrAfterReReview() {
        for (Kind kind : new Kind[] {Kind.PERFORMANCE, Kind.REREVIEW_OPINION, Kind.REVIEW_OPINION, Kind.INTRODUCTION}) {
            assertThat(checks.of(Samples.of(kind, "jszj", DAY).remedy(RemedyKind.REVIEW, "三十日内请求复查")))
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    /** Whoever is led into an administrative procedure may ask for reconsideration or sue (art. 31, item 4). */
    @Test
    void anIntroductionIntoAnAdministrativeProcedureNamesReconsiderationAndSuit() {
        var administrative = Samples.of(Kind.INTRODUCTION_ADMINISTRATIVE, "jszj", DAY);
        String brief = "可以申请行政复议，也可以提起行政诉讼。";

        assertThat(checks.of(administrative.remedy(RemedyKind.WITHIN_PROCEDURE, "依照该程序寻求救济。")))
                .singleElement()
                .asString()
                .contains("不适用于这一办理途径");
        assertThat(checks.of(administrative.remedy(RemedyKind.RECONSIDERATION_OR_SUIT, brief)))
                .extracting(flaw -> flaw.replaceAll("^.*没有写明“(.*)”.*$", "$1"))
                .containsExactly("六十日", "六个月");
        assertThat(checks.of(
                        Samples.of(Kind.INTRODUCTION, "jszj", DAY).remedy(RemedyKind.RECONSIDERATION_OR_SUIT, brief)))
                .singleElement()
                .asString()
                .contains("不适用于这一办理途径");
    }

    @Test
    void aLetterWithoutRemedySaysNoneAndOneThatNeedsItCannotDoWithout() {
        var notice = Samples.of(Kind.NOTICE, "jszj", DAY).remedy(RemedyKind.REVIEW, "三十日内请求复查");
        var whole = Samples.of(Kind.OPINION, "jszj", DAY);
        var silent =
                new Letter(whole.kind(), "1", "jszj", whole.to(), whole.parts(), whole.articles(), null, whole.on());

        assertThat(checks.of(notice)).singleElement().asString().contains("不适用于");
        assertThat(checks.of(silent)).singleElement().asString().contains("没有写明救济途径");
    }

    @Test
    void theRemedySaysItsPeriodInWords() {
        var letter = Samples.of(Kind.OPINION, "jszj", DAY).remedy(RemedyKind.REVIEW, "可以请求复查。");

        assertThat(checks.of(letter)).containsExactly("《信访事项处理意见书》的救济途径没有写明“三十日”，不能印发；请补充后再提交。");
    }

    @Test
    void citesOnlyWhatIsInForceOnTheDay() {
        var early = Samples.of(Kind.NOTICE, "jszj", LocalDate.of(2022, 4, 30));
        var repealed = Samples.of(Kind.OPINION, "jszj", DAY).with(Part.BASIS, "《信访条例》第三十二条。");
        var unknown = Samples.of(Kind.NOTICE, "jszj", DAY).citing("信访工作条例 51");

        assertThat(checks.of(early)).containsExactly("《信访工作条例》自 2022-05-01 起施行，2022-04-30 尚不能引用；请改引当日有效的规定。");
        assertThat(checks.of(repealed)).containsExactly("《信访条例》已于 2022-04-30 后失效，2026-03-30 不能引用；请改引《信访工作条例》。");
        assertThat(checks.of(unknown)).containsExactly("《信访工作条例》共 50 条，没有第 51 条；请核对所引用的条文。");
    }

    private static Letter without(Letter letter, Part part) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.putAll(letter.parts());
        parts.remove(part);
        return new Letter(
                letter.kind(),
                letter.petition(),
                letter.organ(),
                letter.to(),
                parts,
                letter.articles(),
                letter.remedy(),
                letter.on());
    }
}
