package org.huiyin.process;

/** The next step of a petition, as petition.bpmn and the models it calls for sorting tell each other. */
public enum Way {
    /** 待甄别 */
    SORT,
    /** 机关、单位直接收到，待认定 */
    JUDGE,
    /** 转下级信访部门 */
    LOWER,
    /** 提请本级党委、政府决定 */
    PROPOSE,
    /** 由责任单位办理，须告知去向 */
    HANDLE,
    /** 由责任单位办理，不必另行告知去向 */
    OWN,
    /** 转未接入本系统的机关、单位，包括政法、纪检监察机关 */
    OUTSIDE,
    /** 已移送接入本系统的政法或者纪检监察机关，由其依照有关规定自行处理 */
    TRANSFERRED,
    /** 已并入另一件 */
    JOINED,
    /** 已答复，或者随主件办结 */
    CLOSED;

    /** The variable of all these models. */
    public static final ProcessVariable<Way> VARIABLE = new ProcessVariable<>("way", Way.class);
}
