package org.huiyin.handling;

/** What came of an objection, as the process needs to know. */
public enum Ruling {
    /** 由原单位受理 */
    KEPT,
    /** 退回转送的信访部门，重新甄别 */
    HANDED_BACK,
    /** 退回转送的本系统上级机关，由其重新认定 */
    RETURNED,
    /** 协商不成，待决定 */
    DISPUTED
}
