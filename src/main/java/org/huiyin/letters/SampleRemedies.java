package org.huiyin.letters;

/**
 * What samples say of remedies, word for word as the house says it; a test compares the two, since this room knows none of
 * those that compose them.
 */
final class SampleRemedies {

    private static final String COUNTING = "期限自收到的次日起计算，最后一日是休息日、法定节假日的，顺延至其后的第一个工作日；是否逾期，以寄出或者递交的日期为准。";
    private static final String ABOVE = "江洲市人民政府或者江右省住房和城乡建设厅";
    private static final String EACH = "信访人不止一人的，期限自本人收到之日起各自计算，与他人何时收到无关。";

    private SampleRemedies() {}

    /** Empty where the kind states none. */
    static String of(Kind kind) {
        return switch (kind) {
            case OPINION, OPINION_CORRECTED -> review("本处理意见书") + EACH;
            case SIMPLE_ANSWER -> review("本答复");
            case REVIEW_OPINION ->
                "如对本复查意见不服，可以自收到本复查意见书之日起三十日内向" + ABOVE + "请求复核，请求时提交书面申请书、身份证明和本复查意见书原件。" + COUNTING;
            case REREVIEW_OPINION ->
                "本意见为复核意见。信访人仍以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。对重新作出的处理意见不服的，可以自收到之日起三十日内请求复查。";
            case PERFORMANCE ->
                "如对本答复不服，应当先自收到本答复之日起六十日内向江洲市人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。本答复不适用信访复查、复核程序。";
            case INTRODUCTION -> "本事项依法通过诉讼程序办理；对该程序的结果不服的，依照规定该程序的法律、法规、党内法规寻求救济，不适用信访复查、复核程序。";
            case INTRODUCTION_ADMINISTRATIVE ->
                "如对有关行政行为不服，可以自知道该行政行为之日起六十日内向江洲市人民政府申请行政复议，或者自知道该行政行为之日起六个月内向人民法院提起行政诉讼；"
                        + "法律规定应当先申请行政复议的，先申请行政复议。不适用信访复查、复核程序。";
            case SUGGESTION_REPLY, ACCUSATION_REPLY -> "本回复不适用信访复查、复核程序；有新的情况或者意见，可以继续向本单位反映。";
            default -> "";
        };
    }

    private static String review(String paper) {
        return "如对" + paper + "不服，可以自收到" + paper + "之日起三十日内向" + ABOVE + "请求复查，请求时提交书面申请书、身份证明和" + paper + "原件。"
                + COUNTING + "对复查意见不服的，可以自收到复查意见之日起三十日内向复查机关的上一级机关、单位请求复核。";
    }
}
