package org.huiyin.review;

import java.time.LocalDate;
import org.huiyin.handling.Conclusion;

/** Whether a draft's decision has the days and the conclusion that belong to it, and no others (arts 35, 36). */
final class FindingCheck {

    private FindingCheck() {}

    static Sentences of(Finding finding, LocalDate today) {
        LocalDate redoBy = finding.redoBy();
        LocalDate executeBy = finding.executeBy();
        boolean revokes = finding.decision() == Decision.REVOKED;
        boolean changes = finding.decision() == Decision.CHANGED;
        return new Sentences()
                .when(revokes && redoBy == null, "撤销并责令重新办理的，请填写“重新办理最后一日”。")
                .when(redoBy != null && !redoBy.isAfter(today), "“重新办理最后一日”应当在今天 " + today + " 以后。")
                .when(!revokes && redoBy != null, "没有责令重新办理的，“重新办理最后一日”请留空。")
                .when(changes && finding.conclusion() == null, "变更的，请选择“变更后的结论”。")
                .when(!changes && finding.conclusion() != null, "没有变更的，“变更后的结论”请留空。")
                .when(executeBy != null && finding.conclusion() != Conclusion.SUPPORT, "只有变更为予以支持的才有执行内容，“执行最后一日”请留空。")
                .when(executeBy != null && executeBy.isBefore(today), "“执行最后一日”不能早于今天 " + today + "。");
    }
}
