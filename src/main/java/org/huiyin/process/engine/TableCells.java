package org.huiyin.process.engine;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.huiyin.process.engine.TableContract.Term;

/** Reads one cell of a decision table as the engine will, with samples for what it may read. */
final class TableCells {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final String CELL = "cellInput";

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    /** What is wrong with a condition, in Chinese, or empty. */
    Optional<String> condition(String cell, Term input) {
        var unknown = TEXT.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !input.known().test(text))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("系统没有“" + unknown.get() + "”这个值" + (input.hint().isEmpty() ? "" : "，" + input.hint()));
        }
        try {
            feel.evaluateSimpleUnaryTests(
                    cell, CELL, Variables.putValue(CELL, input.sample()).asVariableContext());
            return Optional.empty();
        } catch (FeelException unreadable) {
            return Optional.of("条件“" + cell + "”不是有效的 FEEL 表达式");
        }
    }

    /** The value of a result in which nothing is wrong. */
    Object value(String cell, Map<String, Object> readable) {
        return feel.evaluateSimpleExpression(cell, Variables.fromMap(readable).asVariableContext());
    }

    /** What is wrong with a result, in Chinese, or empty. */
    Optional<String> result(String cell, Term output, Map<String, Object> readable) {
        Object value;
        try {
            value = feel.evaluateSimpleExpression(
                    cell, Variables.fromMap(readable).asVariableContext());
        } catch (FeelException unreadable) {
            return Optional.of("结果“" + cell + "”不是有效的 FEEL 表达式");
        }
        if (value == null) {
            return Optional.of("结果“" + cell + "”没有值，文字应当写在英文双引号中");
        }
        if (value instanceof String text) {
            return output.known().test(text)
                    ? Optional.empty()
                    : Optional.of("系统不认识结果“" + text + "”" + (output.hint().isEmpty() ? "" : "，" + output.hint()));
        }
        return isOfTheKind(output.sample(), value) ? Optional.empty() : Optional.of("结果“" + cell + "”的类型不对");
    }

    /** Numbers come as FEEL makes them, whatever the column says. */
    private static boolean isOfTheKind(Object sample, Object value) {
        return sample instanceof Number
                ? value instanceof Number
                : sample.getClass().isInstance(value);
    }
}
