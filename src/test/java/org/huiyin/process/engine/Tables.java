package org.huiyin.process.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The house's tables as files, for measurements outside this package. */
public final class Tables {

    private static final Map<String, DecisionTable> READ = new ConcurrentHashMap<>();

    private Tables() {}

    /** Inputs of the cases in {@code src/test/resources/decisions} that are there for the decision. */
    public static List<Map<String, Object>> cases(String decision) {
        String list = "weighing".equals(decision) ? "sorting" : decision;
        return TableCase.in(list).stream().map(TableCase::inputs).toList();
    }

    public static List<Decisions.Row> ask(String decision, Map<String, Object> inputs) {
        String file = "weighing".equals(decision) ? "sorting.dmn" : decision + ".dmn";
        return READ.computeIfAbsent(decision, key -> TableCase.table(file, key)).evaluate(inputs);
    }
}
