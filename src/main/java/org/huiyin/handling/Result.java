package org.huiyin.handling;

import org.huiyin.statute.Ending;

/** What came of an organ's handling, as the processes above it need to know. */
public enum Result {
    /** 予以支持的处理意见书已送达，尚须执行 */
    SUPPORTED(Ending.OPINION),
    /** 不予支持或者解释说明的处理意见书已送达 */
    NOT_SUPPORTED(Ending.OPINION),
    PERFORMED(Ending.PERFORMED),
    INTRODUCED(Ending.INTRODUCED),
    SUGGESTION_ANSWERED(Ending.SUGGESTION_ANSWERED),
    ACCUSATION_ANSWERED(Ending.ACCUSATION_ANSWERED),
    /** 简易办理，信访人同意不出具书面答复 */
    SETTLED(Ending.SETTLED_SIMPLY),
    /** 简易办理，已书面答复，可以申请复查 */
    SETTLED_IN_WRITING(Ending.SETTLED_SIMPLY),
    ANSWERED_OUTSIDE(Ending.ANSWERED_OUTSIDE);

    /** In place of a result: the organ gave the petition back, it must be sorted again. */
    public static final String HANDED_BACK = "HANDED_BACK";

    /** In place of a result: a political-legal or discipline organ outside goes on by its own rules (art. 23). */
    public static final String TAKEN_OVER = "TAKEN_OVER";

    /** In place of a result: the other procedure would not take it, the organ goes on itself (art. 31, item 6). */
    public static final String RESUMED = "RESUMED";

    private final Ending ending;

    Result(Ending ending) {
        this.ending = ending;
    }

    /** How the petition ends where nothing else happens. */
    public Ending ending() {
        return ending;
    }

    /** Whether a written opinion was served, so that the petitioner may ask for review (art. 35). */
    public boolean opensWindow() {
        return this == SUPPORTED || this == NOT_SUPPORTED || this == SETTLED_IN_WRITING;
    }
}
