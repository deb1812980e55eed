package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision table of which every cell is plain: conditions list texts, results are a text or a whole number. Then it says
 * what the decision engine would say of it, without the engine, whose loading takes longer than all else that a command
 * does. Whatever is not plain is left to the engine.
 */
final class PlainTable {

    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final List<String> inputs;
    private final boolean firstOnly;
    private final List<Row> rows;

    private PlainTable(List<String> inputs, boolean firstOnly, List<Row> rows) {
        this.inputs = inputs;
        this.firstOnly = firstOnly;
        this.rows = rows;
    }

    /** The table as it is written; empty where a cell, or the table, is not plain. */
    static Optional<PlainTable> of(TableText text) {
        var rows = new ArrayList<Row>();
        for (TableText.Rule rule : text.rules()) {
            var conditions =
                    rule.conditions().stream().map(PlainTable::condition).toList();
            var results = results(text.outputs(), rule.results());
            if (results.isEmpty() || conditions.contains(Optional.<Condition>empty())) {
                return Optional.empty();
            }
            rows.add(new Row(conditions.stream().map(Optional::get).toList(), results.get()));
        }
        return Optional.of(new PlainTable(text.inputs(), text.firstOnly(), rows));
    }

    /** Outputs of the rules that apply, in the order of the table; empty where the engine has to be asked after all. */
    Optional<List<Map<String, Object>>> evaluate(Map<String, Object> values) {
        if (!inputs.stream().allMatch(name -> values.get(name) instanceof String)) {
            return Optional.empty();
        }
        return Optional.of(rows.stream()
                .filter(row -> applies(row, values))
                .limit(firstOnly ? 1 : rows.size())
                .map(Row::results)
                .toList());
    }

    private boolean applies(Row row, Map<String, Object> values) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!row.conditions().get(i).isMet(String.valueOf(values.get(inputs.get(i))))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Condition> condition(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.of(new Condition(null, false));
        }
        var not = NOT.matcher(cell);
        boolean negated = not.matches();
        String listed = negated ? not.group(1).strip() : cell;
        return TEXTS.matcher(listed).matches()
                ? Optional.of(new Condition(
                        TEXT.matcher(listed)
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toSet()),
                        negated))
                : Optional.empty();
    }

    private static Optional<Map<String, Object>> results(List<TableText.Output> outputs, List<String> cells) {
        var results = new LinkedHashMap<String, Object>();
        for (int i = 0; i < outputs.size(); i++) {
            TableText.Output output = outputs.get(i);
            String cell = cells.get(i);
            Object value = cell.isEmpty() ? null : value(output.type(), cell);
            if (value != null) {
                results.put(output.name(), value);
            } else if (!cell.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(results);
    }

    private static @Nullable Object value(String type, String cell) {
        var text = TEXT.matcher(cell);
        if (type.equals("string") && text.matches()) {
            return text.group(1);
        }
        return type.equals("integer") && NUMBER.matcher(cell).matches() ? Integer.valueOf(cell) : null;
    }

    private record Row(List<Condition> conditions, Map<String, Object> results) {}

    /** @param texts those that meet it, or those that do not; null where everything does */
    private record Condition(@Nullable Set<String> texts, boolean negated) {

        boolean isMet(String value) {
            return texts == null || texts.contains(value) != negated;
        }
    }
}
