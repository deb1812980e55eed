package org.huiyin.statute;

import org.jspecify.annotations.Nullable;

/** The lawful ways in which a petition ends; there is no other way out. */
public enum Ending {
    OPINION("处理意见送达，复查申请期限届满", "35", "第三十一条第六项、第三十五条"),
    INTRODUCED("已导入其他法定程序并书面告知", "31", "第三十一条第一项至第四项"),
    PERFORMED("已履行法定职责或者答复", "31", "第三十一条第五项"),
    SUGGESTION_ANSWERED("建议意见已答复", "29", "第二十九条"),
    ACCUSATION_TRANSFERRED("检举控告已移送有权处理的机关", "22", "第二十二条第二款"),
    ACCUSATION_ANSWERED("检举控告已处理并反馈", "30", "第三十条第一款"),
    LITIGATION_TRANSFERRED("涉法涉诉来信已转送政法机关", "22", "第二十二条第二款"),
    LITIGATION_GUIDED("涉法涉诉来访已释明引导", "22", "第二十二条第二款"),
    TOLD_WHERE("已告知有权处理的机关、单位", "23", "第二十三条第一款"),
    ANSWERED("已当场答复", "22", "第二十二条第一款"),
    SETTLED_SIMPLY("已简易办理并答复", "31", "第三十一条，简易办理"),
    ANSWERED_OUTSIDE("未接入单位已办结并反馈", "22", "第二十二条第一款"),
    REFUSED_BEING_HANDLED("已经受理或者正在办理，不予受理", "19", "第十九条第三款"),
    REFUSED_FOR_GOOD("复核后仍以同一事实和理由提出，不再受理", "36", "第三十六条第三款"),
    REFUSED_LOCALLY("依照地方规定不予受理", null, "地方规定"),
    AGREEMENT("达成调解或者和解协议", "33", "第三十三条"),
    WITHDRAWN("信访人撤回", null, "办信惯例"),
    DECEASED("信访人死亡或者终止，没有承受人", null, "办信惯例"),
    JOINED("并入同一信访事项，一并答复", "19", "第十九条第三款");

    private final String label;

    @Nullable
    private final String article;

    private final String basis;

    Ending(String label, @Nullable String article, String basis) {
        this.label = label;
        this.article = article;
        this.basis = basis;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Article of the Regulation in Arabic figures, or null where only local rules or practice know it. */
    public @Nullable String article() {
        return article;
    }

    /** On what it rests, as officers write it: article with paragraph and item, or local rules, or practice. */
    public String basis() {
        return basis;
    }
}
