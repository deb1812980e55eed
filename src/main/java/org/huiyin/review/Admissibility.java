package org.huiyin.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a request, as the house can tell.
 *
 * @param lastDay of the person's window; null where there is no written opinion and so no window
 * @param daysLate 0 where it is in time
 * @param missing papers, in Chinese
 * @param reviewed true where the same opinion was reviewed for this person already, or the matter was re-reviewed
 * @param elsewhere name of another organ that is reviewing the same opinion, or null
 */
public record Admissibility(
        @Nullable LocalDate lastDay,
        long daysLate,
        List<String> missing,
        boolean skipped,
        boolean reviewed,
        @Nullable String elsewhere) {

    /** In the officer's words, one line for each point. */
    public String words() {
        var words = new ArrayList<String>();
        words.add(
                lastDay == null
                        ? "没有处理意见书，不能受理，应当书面答复不予受理"
                        : "申请期限最后一日 " + lastDay + "，" + (daysLate == 0 ? "在期限内提出" : "迟 " + daysLate + " 日"));
        words.add(missing.isEmpty() ? "材料齐全" : "缺" + String.join("、", missing));
        if (skipped) {
            words.add("未经复查");
        }
        if (reviewed) {
            words.add("已经复查、复核");
        }
        if (elsewhere != null) {
            words.add("同一处理意见正在由" + elsewhere + "办理");
        }
        return String.join("\n", words);
    }
}
