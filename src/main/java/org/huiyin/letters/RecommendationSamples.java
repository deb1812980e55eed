package org.huiyin.letters;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the samples of recommendations say where they say something of their own. */
final class RecommendationSamples {

    private static final Set<Kind> KINDS =
            Set.of(Kind.IMPROVE_WORK, Kind.COMPLETE_POLICY, Kind.PURSUE_LIABILITY, Kind.RECOMMENDATION_REPORT);

    private static final Map<Part, String> TEXTS = Map.of(
            Part.FACTS,
            "2026年3月2日转送的信访事项，至3月17日受理告知的期限届满没有书面告知信访人，经督办仍未改正。",
            Part.EVIDENCE,
            "1.江洲市住房和城乡建设局“受理告知”超期：最后一日为2026年3月17日，至今没有完成；\n2.2026年3月20日江洲市信访局“印发督办函”（江洲信督〔2026〕2号）。",
            Part.PERSON,
            "江洲市住房和城乡建设局；承办人赵某、分管负责人钱某。",
            Part.CONSEQUENCE,
            "屋面漏水引起三户住宅电路起火，一人受伤。");

    private static final Map<Kind, String> PROPOSALS = Map.of(
            Kind.IMPROVE_WORK, "明确专人登记和告知信访事项，每周核对期限；自收到本建议书之日起三十日内书面告知信访人。",
            Kind.COMPLETE_POLICY, "制定老旧小区维修资金应急使用办法，明确申请条件、审核时限和资金来源。",
            Kind.PURSUE_LIABILITY, "依照《信访工作条例》第四十五条的规定，对有关单位和人员追究责任。",
            Kind.RECOMMENDATION_REPORT, "建议责成有关单位限期反馈采纳情况并落实。");

    private RecommendationSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        if (!KINDS.contains(kind)) {
            return null;
        }
        if (part == Part.PROPOSAL) {
            return PROPOSALS.get(kind);
        }
        return part == Part.EARLIER ? "江洲信改〔2026〕3号《改进工作建议书》" : TEXTS.get(part);
    }
}
