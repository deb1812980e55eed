package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.registry.Act;

/**
 * What the evaluation came to when everybody had rated or its window closed.
 *
 * @param silent masked names of those who were invited and said nothing
 */
public record EvaluationClosed(LocalDate on, List<String> silent) implements Act {

    public EvaluationClosed {
        silent = Optional.ofNullable(silent).orElse(List.of());
    }

    @Override
    public String action() {
        return "EVALUATION_CLOSED";
    }

    @Override
    public String title() {
        return silent.isEmpty() ? "评价结束" : "评价期限届满";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("未评价", silent.isEmpty() ? "无" : String.join("、", silent) + "（不计为满意）");
    }
}
