package org.huiyin.handling;

/** Why a matter is not, or no longer, for the simple procedure. */
public enum OrdinaryGround {
    NOT_SUPPORTED("诉求可能不予支持"),
    OTHER_PROCEDURE("已经进入或者应当导入其他法定程序"),
    SEVERAL_ORGANS("涉及两个以上责任单位"),
    JOINT("多人联名或者集体信访"),
    COMPLEX("重大、复杂、疑难"),
    DISPUTED("事实、责任存在争议"),
    NOT_IN_TIME("十个工作日内不能办结");

    private final String label;

    OrdinaryGround(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
