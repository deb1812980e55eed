package org.huiyin.handling;

/**
 * What a petitioner who does not agree can do, as the paper must say it. It depends on the route: review only follows an
 * opinion, and where an organ did not do its duty, administrative reconsideration comes before the suit.
 *
 * @param text sentences for the paper
 * @param basis articles on which they rest
 */
public record Remedy(Kind kind, String text, String basis) {

    /** How the thirty days of arts 35 and 36 are counted, as papers say it. */
    public static final String COUNTING = "期限自收到的次日起计算，最后一日是休息日、法定节假日的，顺延至其后的第一个工作日；是否逾期，以寄出或者递交的日期为准。";

    /** An opinion under art. 31, item 6: review, then re-review. */
    public static Remedy ofOpinion(String reviewingOrgan) {
        return review("本处理意见书", reviewingOrgan);
    }

    /** A matter settled simply and answered in writing is an opinion too. */
    public static Remedy ofSimpleAnswer(String reviewingOrgan) {
        return review("本答复", reviewingOrgan);
    }

    private static Remedy review(String paper, String organ) {
        return new Remedy(
                Kind.REVIEW,
                "如对" + paper + "不服，可以自收到" + paper + "之日起三十日内向" + organ
                        + "请求复查，请求时提交书面申请书、身份证明和" + paper + "原件。" + COUNTING
                        + "对复查意见不服的，可以自收到复查意见之日起三十日内向复查机关的上一级机关、单位请求复核。",
                "《信访工作条例》第三十五条、第三十六条");
    }

    /** A duty performed, or not, under art. 31, item 5. */
    public static Remedy ofPerformance(String reconsiderationOrgan) {
        return new Remedy(
                Kind.RECONSIDERATION_FIRST,
                "如对本答复不服，应当先自收到本答复之日起六十日内向" + reconsiderationOrgan
                        + "申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。本答复不适用信访复查、复核程序。",
                "《中华人民共和国行政复议法》第十一条、第二十条、第二十三条，《中华人民共和国行政诉讼法》第四十五条");
    }

    /** An administrative act under art. 31, item 4. */
    public static Remedy ofAdministrativeAct(String reconsiderationOrgan) {
        return new Remedy(
                Kind.RECONSIDERATION_OR_SUIT,
                "如对有关行政行为不服，可以自知道该行政行为之日起六十日内向" + reconsiderationOrgan
                        + "申请行政复议，或者自知道该行政行为之日起六个月内向人民法院提起行政诉讼；法律规定应当先申请行政复议的，先申请行政复议。不适用信访复查、复核程序。",
                "《中华人民共和国行政复议法》第二十条、第二十三条，《中华人民共和国行政诉讼法》第四十六条");
    }

    /** Introduction under art. 31, items 1 to 3: the other procedure has remedies of its own. */
    public static Remedy ofIntroduction(OtherProcedure procedure) {
        return new Remedy(
                Kind.WITHIN_PROCEDURE,
                "本事项依法通过" + procedure.label() + "程序办理；对该程序的结果不服的，依照规定该程序的法律、法规、党内法规寻求救济，不适用信访复查、复核程序。",
                "《信访工作条例》第三十一条");
    }

    /** A suggestion or an accusation: there is nothing to review. */
    public static Remedy ofReply() {
        return new Remedy(Kind.NONE, "本回复不适用信访复查、复核程序；有新的情况或者意见，可以继续向本单位反映。", "《信访工作条例》第二十九条、第三十条");
    }

    /** What kind of way is open. */
    public enum Kind {
        REVIEW,
        RECONSIDERATION_FIRST,
        RECONSIDERATION_OR_SUIT,
        WITHIN_PROCEDURE,
        NONE
    }
}
