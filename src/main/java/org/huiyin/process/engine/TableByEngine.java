package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** A table on file as the decision engine understands it. Apart, for to load this class is to load the engine. */
final class TableByEngine {

    private final DecisionTable table;

    private TableByEngine(DecisionTable table) {
        this.table = table;
    }

    /** Throws {@link IllegalArgumentException} with a sentence where the file is no table. */
    static TableByEngine read(String decision, byte[] file) {
        try {
            return new TableByEngine(DecisionTable.read(decision, new ByteArrayInputStream(file)));
        } catch (BadDecision bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
    }

    /** Throws {@link IllegalArgumentException} with a sentence where it cannot be evaluated, or an input is missing. */
    List<Map<String, Object>> evaluate(Map<String, Object> inputs) {
        try {
            return table.evaluate(inputs).stream().map(Decisions.Row::outputs).toList();
        } catch (BadDecision bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
    }
}
