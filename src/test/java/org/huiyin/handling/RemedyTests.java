package org.huiyin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTests {

    private static final String GOVERNMENT = "江洲市人民政府";

    @Test
    void putsReconsiderationBeforeTheSuitWhereADutyWasAskedFor() {
        Remedy remedy = Remedy.ofPerformance(GOVERNMENT);

        assertThat(remedy.kind()).isEqualTo(Remedy.Kind.RECONSIDERATION_FIRST);
        assertThat(remedy.text())
                .containsSubsequence("应当先", "六十日内向江洲市人民政府申请行政复议", "十五日内向人民法院提起行政诉讼")
                .contains("不适用信访复查、复核");
        assertThat(remedy.basis()).contains("行政复议法》第十一条", "第二十三条");
    }

    @Test
    void leadsFromAnOpinionToReviewAndReReviewOnly() {
        Remedy remedy = Remedy.ofOpinion(GOVERNMENT);

        assertThat(remedy.text()).containsSubsequence("三十日内向江洲市人民政府请求复查", "三十日内", "请求复核");
        assertThat(remedy.text())
                .contains("提交书面申请书、身份证明和本处理意见书原件", "自收到的次日起计算", "顺延至其后的第一个工作日", "以寄出或者递交的日期为准")
                .doesNotContain("行政复议", "诉讼");
    }

    @Test
    void givesAWrittenSimpleAnswerTheRemedyOfAnOpinion() {
        Remedy remedy = Remedy.ofSimpleAnswer(GOVERNMENT);

        assertThat(remedy.kind()).isEqualTo(Remedy.Kind.REVIEW);
        assertThat(remedy.text()).startsWith("如对本答复不服");
    }

    @Test
    void leavesTheChoiceBetweenReconsiderationAndSuitForAnAdministrativeAct() {
        Remedy remedy = Remedy.ofAdministrativeAct(GOVERNMENT);

        assertThat(remedy.kind()).isEqualTo(Remedy.Kind.RECONSIDERATION_OR_SUIT);
        assertThat(remedy.text())
                .containsSubsequence("六十日内向江洲市人民政府", "行政复议", "或者", "六个月内", "行政诉讼")
                .contains("不适用信访复查、复核");
    }

    @ParameterizedTest
    @EnumSource(OtherProcedure.class)
    void leavesRemediesOfAnotherProcedureToThatProcedure(OtherProcedure procedure) {
        Remedy remedy = Remedy.ofIntroduction(procedure);

        assertThat(remedy.kind()).isEqualTo(Remedy.Kind.WITHIN_PROCEDURE);
        assertThat(remedy.text()).contains(procedure.label(), "不适用信访复查、复核");
    }

    @Test
    void knowsNoRemedyAgainstAReplyToASuggestion() {
        Remedy remedy = Remedy.ofReply();

        assertThat(remedy.kind()).isEqualTo(Remedy.Kind.NONE);
        assertThat(remedy.text()).contains("不适用信访复查、复核").doesNotContain("申请行政复议", "请求复查");
    }
}
