package org.huiyin.process.escalation;

/** Where a rung's post stands. */
enum Place {
    /** 负有义务的单位 */
    OWING,
    /** 登记该件的信访部门 */
    BUREAU,
    /** 它的上一级信访部门 */
    ABOVE
}
