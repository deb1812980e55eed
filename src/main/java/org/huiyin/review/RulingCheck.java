package org.huiyin.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Whether a ruling on a request is lawful: a ground of refusal must hold, and what stands against the request must be seen. */
final class RulingCheck {

    /** On these what is no written opinion is refused. */
    private static final Set<RefusalGround> NOT_REVIEWABLE =
            Set.of(RefusalGround.OUT_OF_SCOPE, RefusalGround.OTHER_ROUTE, RefusalGround.NOT_SAME);

    private RulingCheck() {}

    static Sentences of(Ruling ruling, Admissibility facts, RequestFiled request, LocalDate today) {
        RefusalGround ground = ruling.ground();
        if (!request.subject().isOpinion()
                && (ruling.verdict() != Verdict.REFUSED || ground == null || !NOT_REVIEWABLE.contains(ground))) {
            return new Sentences()
                    .when(true, "申请人没有收到处理意见书，只能不予受理；“不予受理的依据”请选择不属于复查、复核范围，应当通过其他法定途径处理，或者不是同一事项（第三十一条、第三十五条）。");
        }
        return switch (ruling.verdict()) {
            case ACCEPTED -> accepted(ruling, facts, request);
            case PARTLY ->
                accepted(ruling, facts, request)
                        .when(ruling.excluded() == null, "部分受理的，请填写“不予受理的部分”。")
                        .when(ruling.whereTo() == null, "部分受理的，请填写“有权处理的机关、单位或者途径”，告知信访人向何处提出。");
            case CORRECTION -> correction(ruling, today);
            case REFUSED -> refused(ruling, facts, request);
        };
    }

    private static Sentences accepted(Ruling ruling, Admissibility facts, RequestFiled request) {
        return new Sentences()
                .when(ruling.ground() != null, "受理的，“不予受理的依据”请留空。")
                .when(!ruling.sameMatter(), "请核对并勾选“与原办理的是同一信访事项”；不是同一事项的，不予受理并告知另行提出。")
                .when(
                        facts.daysLate() > 0 && request.lateReason() == null && ruling.lateReason() == null,
                        late(facts, request) + "又没有写明正当理由，不能受理；信访人补充了正当理由的，请填写“逾期的正当理由”，没有的请选择“不予受理”。")
                .when(facts.daysLate() == 0 && ruling.lateReason() != null, "没有超过期限的，“逾期的正当理由”请留空。")
                .when(!facts.missing().isEmpty(), "申请材料缺" + String.join("、", facts.missing()) + "，请先通知补正。")
                .when(facts.skipped(), "未经复查不能直接复核，请选择“不予受理”并告知先请求复查（第三十六条第一款）。")
                .when(facts.reviewed(), "该事项已经复查、复核，不能再次受理（第三十六条第三款）。")
                .when(facts.elsewhere() != null, "同一处理意见正在由" + facts.elsewhere() + "办理，不能同时受理。");
    }

    private static Sentences correction(Ruling ruling, LocalDate today) {
        LocalDate by = ruling.correctBy();
        return new Sentences()
                .when(ruling.missing() == null, "通知补正的，请填写“应当补正的材料”，一次告知全部。")
                .when(by == null, "通知补正的，请填写“补正最后一日”。")
                .when(by != null && !by.isAfter(today), "“补正最后一日”应当在今天 " + today + " 以后。");
    }

    private static Sentences refused(Ruling ruling, Admissibility facts, RequestFiled request) {
        RefusalGround ground = ruling.ground();
        var sentences = new Sentences();
        if (ground == null) {
            return sentences.when(true, "不予受理的，请选择“不予受理的依据”。");
        }
        return switch (ground) {
            case LATE ->
                sentences.when(
                        facts.daysLate() == 0,
                        "该申请于 " + request.handedInOn() + " 提出，期限最后一日为 " + facts.lastDay() + "，没有超过期限，不能据此不予受理。");
            case SKIPPING -> sentences.when(!facts.skipped(), "该事项已经复查，不能以未经复查为由不予受理。");
            case REREVIEWED -> sentences.when(!facts.reviewed(), "该意见书没有经过复查、复核，不能据此不予受理。");
            case BEING_REVIEWED -> sentences.when(facts.elsewhere() == null, "没有其他机关、单位正在复查、复核该意见书，不能据此不予受理。");
            case NOT_SAME ->
                sentences
                        .when(ruling.sameMatter(), "以“不是同一事项”不予受理的，不要勾选“与原办理的是同一信访事项”。")
                        .when(ruling.whereTo() == null, "请填写“有权处理的机关、单位或者途径”，告知信访人向何处提出。");
            case OTHER_ROUTE, OUT_OF_SCOPE ->
                sentences.when(ruling.whereTo() == null, "请填写“有权处理的机关、单位或者途径”，告知信访人向何处提出。");
            case NOT_CORRECTED -> sentences.when(true, "逾期未补正的，在“等待补正”中登记。");
        };
    }

    /** Such as 该申请于2026年4月2日提出，期限最后一日为2026年4月1日，迟 1 日， */
    static String late(Admissibility facts, RequestFiled request) {
        return "该申请于" + Dates.written(request.handedInOn()) + "提出，期限最后一日为"
                + Dates.written(Objects.requireNonNull(facts.lastDay())) + "，迟 " + facts.daysLate() + " 日，";
    }
}
