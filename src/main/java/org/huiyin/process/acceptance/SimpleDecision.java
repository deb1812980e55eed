package org.huiyin.process.acceptance;

/** Whether a simple matter is settled at one go, or its acceptance told first. */
enum SimpleDecision {
    SETTLE("按照简易程序办结"),
    TELL("先行告知受理，另行答复"),
    ORDINARY("转入普通程序");

    private final String label;

    SimpleDecision(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
