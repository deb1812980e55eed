package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the samples of review and re-review say where they say something of their own, composed as the house composes it. */
final class ReviewSamples {

    /** What the house does not say in such a letter; a bureau's own template may have a field for it. */
    private static final String LEFT_OUT = "";

    private static final String FINDINGS = "职权：属于住房和城乡建设部门的职权范围。\n程序：受理、告知、送达均在法定期限内。\n适当性：屋面修缮已经答复，维修资金使用情况没有逐项答复。";
    private static final String LATE = "超过申请期限，没有正当理由（第三十五条、第三十六条）。该申请于2026年3月18日提出，期限最后一日为2026年3月16日，迟 2 日，没有说明正当理由。";

    private static final Map<Kind, Map<Part, String>> TEXTS = Map.of(
            Kind.CORRECTION,
                    Map.of(
                            Part.LAST_DAY, "2026年3月12日",
                            Part.MATERIALS, "申请人身份证明、原处理意见书复印件",
                            Part.REASON, "申请材料中没有身份证明和原处理意见书。"),
            Kind.REVIEW_ACCEPTANCE, Map.of(Part.LAST_DAY, "2026年4月1日", Part.REASON, "申请符合复查的受理条件。"),
            Kind.REREVIEW_ACCEPTANCE, Map.of(Part.LAST_DAY, "2026年4月1日", Part.REASON, "申请符合复核的受理条件。"),
            Kind.REVIEW_REFUSAL, refusal(),
            Kind.REREVIEW_REFUSAL, refusal(),
            Kind.REVIEW_OPINION, opinion("维持原意见。"),
            Kind.REREVIEW_OPINION, opinion("撤销原意见，责令在2026年4月30日以前（含当日）重新办理。"),
            Kind.HEARING_NOTICE, Map.of(Part.PROCEDURE, "自本通知之日起至听证笔录签名之日止，不计算在复核期限内（《信访工作条例》第三十六条第二款）。"),
            Kind.PUBLICATION,
                    Map.of(
                            Part.TIME, "2026年3月31日至2026年4月6日",
                            Part.PLACE, "江洲市信访局网站“信息公开”栏目",
                            Part.EARLIER, "江洲政信复核〔2026〕3号"));

    private ReviewSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return TEXTS.getOrDefault(kind, Map.of()).get(part);
    }

    private static Map<Part, String> refusal() {
        return Map.of(
                Part.REASON, LATE, Part.RECEIVED_ON, "2026年3月20日", Part.BASIS, LEFT_OUT, Part.COMPETENT, LEFT_OUT);
    }

    private static Map<Part, String> opinion(String decision) {
        return Map.of(
                Part.FACTS,
                "屋面防水层老化，漏水属实；2025年度维修资金账目已按月公布，但没有张贴在3号楼。",
                Part.FINDINGS,
                FINDINGS,
                Part.DECISION,
                decision,
                Part.ANSWERS,
                LEFT_OUT,
                Part.COPIES,
                LEFT_OUT,
                Part.OPINION,
                "原处理意见认定的事实清楚，适用依据正确；维修资金使用情况由东湖区住房和城乡建设局督促公开。");
    }
}
