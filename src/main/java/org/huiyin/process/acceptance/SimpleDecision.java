package org.huiyin.process.acceptance;

/** Whether a simple matter is settled at one go. */
enum SimpleDecision {
    SETTLE("按照简易程序办结"),
    ORDINARY("转入普通程序");

    private final String label;

    SimpleDecision(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
