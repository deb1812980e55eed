package org.huiyin.routing;

import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/** Where sorting sends a petition (art. 22), or how it ends it. */
public enum Direction {
    TRANSFER("转送有权处理的机关、单位", "22", null),
    ASSIGN("交办，限期报送办结报告", "22", null),
    LOWER_BUREAU("转送下级信访部门", "22", null),
    PROPOSE("提请本级党委、政府决定", "22", null),
    LITIGATION("转送政法机关（涉法涉诉）", "22", Ending.LITIGATION_TRANSFERRED),
    DISCIPLINE("转送纪检监察机关（检举控告）", "22", Ending.ACCUSATION_TRANSFERRED),
    GUIDE("释明引导（涉法涉诉来访）", "22", Ending.LITIGATION_GUIDED),
    REFUSE("不予受理、不再受理", "19", null),
    JOIN("并入正在办理的同一信访事项", "19", Ending.JOINED),
    ANSWER("当场答复", "22", Ending.ANSWERED),
    ELSEWHERE("告知有权处理的机关、单位", "23", Ending.TOLD_WHERE),
    OWN("本单位有权处理，自行办理", "22", null);

    private final String label;
    private final String article;

    @Nullable
    private final Ending ending;

    Direction(String label, String article, @Nullable Ending ending) {
        this.label = label;
        this.article = article;
        this.ending = ending;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Article of the Regulation in Arabic figures. */
    public String article() {
        return article;
    }

    /** How the petition ends by it, or null where it goes on or the ground of refusal says. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Whether it names an organ to which the petition goes. */
    public boolean sends() {
        return this == TRANSFER || this == ASSIGN || this == LOWER_BUREAU || this == LITIGATION || this == DISCIPLINE;
    }

    /** Whether the organ it goes to deals with it, and tells of it, by its own rules (arts 22, 23). */
    public boolean byOwnRules() {
        return this == LITIGATION || this == DISCIPLINE;
    }

    /** Whether an organ handles it next, so that an opinion may follow. */
    public boolean isHandledNext() {
        return this == TRANSFER || this == ASSIGN || this == OWN;
    }

    /** Whether the petitioner is answered by the bureau itself and nothing more is done. */
    public boolean answers() {
        return this == REFUSE || this == GUIDE || this == ANSWER || this == ELSEWHERE;
    }
}
