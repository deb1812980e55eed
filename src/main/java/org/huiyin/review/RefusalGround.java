package org.huiyin.review;

/** Why a request for review or re-review is refused in writing. Statistics count by it. */
public enum RefusalGround {
    OUT_OF_SCOPE("不属于复查、复核范围（第三十一条、第三十五条）"),
    NOT_SAME("与原信访事项不是同一事项（第三十五条）"),
    LATE("超过申请期限，没有正当理由（第三十五条、第三十六条）"),
    SKIPPING("未经复查直接请求复核（第三十六条第一款）"),
    REREVIEWED("已经复查、复核，不再受理（第三十六条第三款）"),
    BEING_REVIEWED("同一处理意见正在由其他机关、单位复查、复核（第十九条第三款）"),
    OTHER_ROUTE("应当通过其他法定途径处理（第三十一条）"),
    NOT_CORRECTED("逾期未补正申请材料（第三十五条、第三十六条）");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    /** What officers call it, with the article. */
    public String label() {
        return label;
    }
}
