package org.huiyin.process.escalation;

/** Where a rung's post stands. */
enum Place {
    /** 负有义务的单位 */
    OWING,
    /** 登记该件的信访部门；积案是组织化解的信访部门 */
    BUREAU,
    /** 负有义务的信访部门的上一级信访部门；负有义务的不是信访部门的，登记该件的信访部门的上一级 */
    ABOVE
}
