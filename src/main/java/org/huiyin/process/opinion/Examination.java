package org.huiyin.process.opinion;

/** What a rung with only two answers says to a draft. */
enum Examination {
    PASS("同意"),
    RETURN("退回修改");

    private final String label;

    Examination(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
