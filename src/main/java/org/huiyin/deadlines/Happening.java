package org.huiyin.deadlines;

/** What may happen to a clock; each is a line of the ledger. */
public enum Happening {
    STARTED("起算"),
    PAUSED("停止计算"),
    RESUMED("恢复计算"),
    EXTENDED("延长"),
    EXTENSION_UNDONE("撤销延长"),
    RECALENDARED("按新的工作日历重新推算"),
    FULFILLED("履行"),
    CANCELLED("终止"),
    BREACHED("超期");

    private final String label;

    Happening(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    boolean ends() {
        return this == FULFILLED || this == CANCELLED;
    }

    /** Whether the last day is counted anew, by the calendar of that moment. */
    boolean counts() {
        return switch (this) {
            case STARTED, RESUMED, EXTENDED, EXTENSION_UNDONE, RECALENDARED -> true;
            case PAUSED, FULFILLED, CANCELLED, BREACHED -> false;
        };
    }

    /** Whether it happens at most once in a round; the others are numbered. */
    boolean isOnlyOnce() {
        return this == STARTED || ends();
    }
}
