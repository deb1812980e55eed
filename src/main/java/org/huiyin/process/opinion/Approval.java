package org.huiyin.process.opinion;

/** What the head of the organ says to a draft. */
enum Approval {
    APPROVE("同意签发"),
    FORWARD("同意，报主要负责人签发"),
    RETURN("退回修改");

    private final String label;

    Approval(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
