package org.huiyin.review;

import java.time.LocalDate;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.NumberedAnswers;
import org.huiyin.handling.Opinion;

/** Whether what was drafted anew is another opinion, not the revoked one again (art. 35; practice). */
final class RedraftCheck {

    private static final int INVESTIGATORS = 2;

    private RedraftCheck() {}

    /**
     * @param requests how many requests the petition has
     */
    static Sentences of(Redrafted draft, Opinion revoked, int requests) {
        var unanswered = NumberedAnswers.unanswered(draft.opinion().answers(), requests);
        LocalDate by = draft.executeBy();
        return new Sentences()
                .when(draft.investigators().size() < INVESTIGATORS, "重新调查的人员不少于二人，姓名之间用顿号分开。")
                .when(
                        !unanswered.isEmpty(),
                        "“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered) + " 项；请按诉求的序号逐项答复（第三十二条第一款）。")
                .when(
                        by != null && draft.opinion().conclusion() != Conclusion.SUPPORT,
                        "不予支持或者解释说明的，没有执行内容，“执行最后一日”请留空（第三十二条）。")
                .when(
                        same(draft.opinion(), revoked),
                        "重新作出的处理意见与被撤销的相同或者基本相同：不得以同一事实和理由作出相同或者基本相同的处理意见，请针对复查意见指出的问题重新调查、重新认定（第三十五条；办案惯例）。");
    }

    /** The same conclusion on the same facts, or in the same words. */
    static boolean same(Opinion anew, Opinion revoked) {
        boolean facts = bare(anew.facts()).equals(bare(revoked.facts()));
        boolean opinion = bare(anew.opinion()).equals(bare(revoked.opinion()))
                && bare(anew.answers()).equals(bare(revoked.answers()));
        return anew.conclusion() == revoked.conclusion() && (facts || opinion);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
    }
}
