package org.huiyin.statute;

/** A duty of an organ, or a window of the petitioner. Periods, articles and in-force dates are data: {@link Statute}. */
public enum Duty {
    /** 各级转送合计，由首个收到的信访部门负责盯到底 */
    CHAIN,
    SORT,
    /** 退回后再次转送、交办 */
    RETRANSFER,
    NOTICE,
    OBJECT,
    DECIDE_OBJECTION,
    ARBITRATE,
    REPORT_BACK,
    INSTRUCTION,
    CONTRIBUTE,
    /** 催问未接入单位 */
    CHASE,
    /** 跟踪导入其他程序的结果 */
    FOLLOW_UP,
    HANDLE,
    PERFORM,
    /** 建议意见的答复 */
    REPLY,
    /** 检举控告的处理和反馈 */
    FEEDBACK,
    /** 简易办理：决定是否受理 */
    SIMPLE_ACCEPT,
    /** 简易办理 */
    SIMPLE_HANDLE,
    EXECUTE,
    /** 送达印发的处理意见书 */
    SERVE,
    /** 送达复查、复核意见书和不予受理告知书 */
    SERVE_RESULT,
    /** 每周向信访人反馈进展，内部提醒 */
    PROGRESS,
    /** 回访不满意的信访人 */
    CALL_BACK,
    /** 审核评价申诉 */
    DECIDE_APPEAL,
    /** 信访部门研究督办：认定事由、签发、核实反馈 */
    CONFIRM_SUPERVISION,
    /** 被督办单位反馈督办情况 */
    SUPERVISION_REPLY,
    /** 上级机关责令改正 */
    ORDER_CORRECTION,
    /** 反馈三项建议的采纳情况 */
    RECOMMENDATION_FEEDBACK,
    /** 联席会议研究议题，各单位落实联席会议的决定 */
    CONFERENCE_TRACK,
    /** 审查责任事实，审核对认定的异议 */
    LIABILITY_FINDING,
    /** 有关单位对责任事实认定提出异议 */
    LIABILITY_CONTEST,
    /** 报告重大、紧急信访信息 */
    URGENT,
    /** 核实没有接入的单位是否收到紧急信访信息 */
    URGENT_RECEIPT,
    /** 包案领导接案 */
    ACCEPT_LEAD,
    /** 在交办文件指定的期限内化解积案 */
    BACKLOG,
    /** 完成积案化解方案的节点 */
    BACKLOG_MILESTONE,
    /** 信访部门核实积案化解情况 */
    VERIFY_BACKLOG,
    /** 调解协议、和解协议的履行 */
    PERFORM_AGREEMENT,
    REQUEST_REVIEW,
    /** 复查、复核申请收到后的审查 */
    REVIEW_ACCEPT,
    /** 补正申请材料的期间 */
    CORRECTION,
    /** 听证通知与举行听证之间的日数 */
    HEARING_NOTICE,
    /** 首次通知以后举行听证的最迟日数，延期的也在内 */
    HEARING_WITHIN,
    /** 复查、复核听证的通知和登记 */
    HEARING,
    /** 撤销后责令重新办理 */
    REDO,
    REVIEW,
    REQUEST_REREVIEW,
    /** 复核；听证期间不计算在内 */
    REREVIEW,
    EVALUATE
}
