package org.huiyin.handling;

/** What becomes of a petition that the other procedure would not take because it is not in its scope. */
public enum Onward {
    RESUMED("对方程序不予受理，本单位依照第三十一条第六项办理"),
    CLOSED("另有法定途径，已书面告知信访人，办结");

    private final String label;

    Onward(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
