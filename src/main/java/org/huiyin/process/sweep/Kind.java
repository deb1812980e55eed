package org.huiyin.process.sweep;

/** What a sweep may come upon. */
public enum Kind {
    POST_VACANT("有待办任务，但岗位无人在岗", false),
    POST_BARRED("有待办任务，但在岗人员都应当回避", false),
    POST_MISSING("有待办任务，但任务不属于任何岗位", false),
    NOWHERE("没有归档，也没有任何待办或者等待", false),
    BREACH_UNTOLD("已经超期，没有能够告知任何人", false),
    REMINDER_UNTOLD("提醒没有能够告知任何人", false),
    TIMER_MISSING("正在计算的期限没有定时器", false),
    TIMER_DEAD("定时器多次执行失败，已经停止", false),
    UNREADABLE("数据有误，无法检查", false),
    CLOCK_MENDED("期限一览与期限台账不一致，已按台账更正", true),
    TIMER_MENDED("定时器的日期与期限台账不一致，已更正", true),
    TIMER_ARMED("正在计算的期限没有定时器，已补设", true),
    TASK_RELEASED("领取任务的人员已不在岗，任务已退回岗位", true),
    TASK_MENDED("任务的到期日与期限台账不一致，已更正", true),
    BREACH_TOLD("超期没有告知，已补行告知", true),
    REMINDER_TOLD("提醒当时没有告知到人，已补行告知", true),
    REMINDER_PASSED("提醒当时没有告知到人，提醒的日子已经过去", true);

    private final String label;
    private final boolean mended;

    Kind(String label, boolean mended) {
        this.label = label;
        this.mended = mended;
    }

    /** What it is, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether the sweep has put it right itself; else somebody must see to it. */
    public boolean mended() {
        return mended;
    }
}
