package org.huiyin.process.book;

import org.jspecify.annotations.Nullable;

/** Stand-in for the enum of the same name in {@code org.huiyin.statute} until that is there; then this file goes. */
public enum Ending {
    OPINION("处理意见送达，复查申请期限届满", "35"),
    INTRODUCED("已导入其他法定程序并书面告知", "31"),
    PERFORMED("已履行法定职责或者答复", "31"),
    SUGGESTION_ANSWERED("建议意见已答复", "29"),
    ACCUSATION_TRANSFERRED("检举控告已移送有权处理的机关", "22"),
    ACCUSATION_ANSWERED("检举控告已处理并反馈", "30"),
    LITIGATION_TRANSFERRED("涉法涉诉来信已转送政法机关", "22"),
    LITIGATION_GUIDED("涉法涉诉来访已释明引导", "22"),
    TOLD_WHERE("已告知有权处理的机关、单位", "23"),
    ANSWERED("已当场答复", "22"),
    SETTLED_SIMPLY("已简易办理并答复", "31"),
    ANSWERED_OUTSIDE("未接入单位已办结并反馈", "22"),
    REFUSED_BEING_HANDLED("已经受理或者正在办理，不予受理", "19"),
    REFUSED_FOR_GOOD("复核后仍以同一事实和理由提出，不再受理", "36"),
    REFUSED_LOCALLY("依照地方规定不予受理", null),
    AGREEMENT("达成调解或者和解协议", "33"),
    WITHDRAWN("信访人撤回", null),
    DECEASED("信访人死亡或者终止，没有承受人", null),
    JOINED("并入同一信访事项，一并答复", "19");

    private final String label;

    @Nullable
    private final String article;

    Ending(String label, @Nullable String article) {
        this.label = label;
        this.article = article;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Article of the Regulation in Arabic figures, or null where only local rules or practice know it. */
    public @Nullable String article() {
        return article;
    }
}
