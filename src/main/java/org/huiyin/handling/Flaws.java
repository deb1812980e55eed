package org.huiyin.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;

/** Collects every flaw of an act, so that the officer corrects them at once. */
final class Flaws {

    private final List<String> sentences = new ArrayList<>();

    Flaws when(boolean wrong, String sentence) {
        if (wrong) {
            sentences.add(sentence);
        }
        return this;
    }

    /** A day must lie between two others, both inclusive. */
    Flaws unlessBetween(String label, LocalDate day, String earliestLabel, LocalDate earliest, LocalDate today) {
        when(day.isBefore(earliest), "“" + label + "”不能早于" + earliestLabel + " " + earliest + "。");
        return when(day.isAfter(today), "“" + label + "”不能晚于今天 " + today + "。");
    }

    /** Every request must have its answer (art. 32). */
    Flaws unlessAllAnswered(Opinion opinion, Petitions.Facts petition) {
        List<Integer> unanswered = NumberedAnswers.unanswered(
                opinion.answers(), petition.requests().size());
        return when(
                !unanswered.isEmpty(),
                "“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered) + " 项；请按诉求的序号逐项答复，每项以“1.”“2.”开头另起一行（第三十二条第一款）。");
    }

    /** Only what is supported is carried out, and not in the past. */
    Flaws unlessExecutable(Conclusion conclusion, @Nullable LocalDate executeBy, LocalDate today) {
        if (executeBy == null) {
            return this;
        }
        return when(conclusion != Conclusion.SUPPORT, "不予支持或者解释说明的，没有执行内容，“执行最后一日”请留空（第三十二条）。")
                .when(executeBy.isBefore(today), "“执行最后一日”不能早于今天 " + today + "。");
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> all() {
        return List.copyOf(sentences);
    }

    Outcome refused() {
        return new Outcome.Refused(List.copyOf(sentences));
    }
}
