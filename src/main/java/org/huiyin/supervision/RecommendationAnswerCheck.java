package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswer.Carrying;

/** What stands against a written answer: no word on adoption, no reason, no day. */
final class RecommendationAnswerCheck {

    private RecommendationAnswerCheck() {}

    /** @param first whether it must say if the recommendation is adopted */
    static List<String> against(RecommendationAnswer answer, boolean first, LocalDate today) {
        var against = new ArrayList<String>();
        Adoption adoption = answer.adoption();
        Carrying carrying = answer.carrying();
        boolean adopts = adoption == Adoption.ADOPTED || adoption == Adoption.PARTLY;
        if (first && adoption == null) {
            against.add("请填写“采纳情况”（第四十条第四款）。");
        }
        if (!first && carrying == null && adoption == null) {
            against.add("请填写“落实情况”。");
        }
        boolean unexplained = adoption != null && adoption != Adoption.ADOPTED
                || carrying == Carrying.NOT_CARRIED_OUT
                || !first && carrying == Carrying.GOING_ON;
        if (unexplained && answer.reason() == null) {
            against.add("部分采纳、不采纳或者没有按期落实的，请填写“理由”（第四十条第四款）。");
        }
        LocalDate by = answer.carryOutBy();
        boolean open = first ? adopts && carrying != Carrying.CARRIED_OUT : carrying == Carrying.GOING_ON;
        if (open && by == null) {
            against.add("尚未落实的，请填写“落实最后一日”。");
        }
        if (by != null && by.isBefore(today)) {
            against.add("“落实最后一日”不能早于今天 " + today + "。");
        }
        return against;
    }
}
