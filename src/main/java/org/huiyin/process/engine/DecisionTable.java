package org.huiyin.process.engine;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputClause;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.huiyin.process.engine.Decisions.Row;

/** One table, parsed once, with the names its inputs read. Evaluated by many threads at the same time. */
final class DecisionTable {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

    /** What applied in the evaluation that this thread is in; the engine tells its listeners, not its callers. */
    private static final ThreadLocal<List<Row>> APPLIED = new ThreadLocal<>();

    private final String key;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Set<String> inputs;

    private DecisionTable(String key, DmnEngine engine, DmnDecision decision, Set<String> inputs) {
        this.key = key;
        this.engine = engine;
        this.decision = decision;
        this.inputs = inputs;
    }

    /** Throws {@link BadDecision} where the file is no table, or speaks another language than FEEL. */
    static DecisionTable read(String key, InputStream file) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(file);
            refuseForeignLanguages(key, model);
            DmnEngine engine = engineTellingOf(key);
            return new DecisionTable(key, engine, engine.parseDecision(key, model), inputsOf(model));
        } catch (ModelException | DmnEngineException unreadable) {
            throw new BadDecision("决策表“" + key + "”无法读取，请用 Camunda Modeler 打开检查。", unreadable);
        }
    }

    List<Row> evaluate(Map<String, Object> values) {
        Set<String> missing = new TreeSet<>(inputs);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new BadDecision("决策表“" + key + "”读取了系统不提供的输入：" + String.join("、", missing) + "。请改用已有的输入。");
        }
        try {
            APPLIED.set(new ArrayList<>());
            engine.evaluateDecisionTable(decision, Variables.fromMap(values));
            return List.copyOf(APPLIED.get());
        } catch (DmnEngineException | FeelException unanswered) {
            throw new BadDecision("决策表“" + key + "”无法求值，请检查表中的条件和结果。", unanswered);
        } finally {
            APPLIED.remove();
        }
    }

    private static DmnEngine engineTellingOf(String key) {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                new ArrayList<>(List.of(event -> tell(key, event))));
        return configuration.buildEngine();
    }

    private static void tell(String key, DmnDecisionTableEvaluationEvent event) {
        if (event.getDecision().getKey().equals(key)) {
            event.getMatchingRules().forEach(rule -> APPLIED.get().add(row(rule)));
        }
    }

    private static Row row(DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        rule.getOutputEntries().values().forEach(output -> {
            Object value = output.getValue().getValue();
            if (value != null) {
                outputs.put(output.getOutputName(), value);
            }
        });
        return new Row(rule.getId(), outputs);
    }

    /** FEEL reaches nothing but the inputs; the other languages could reach into the program. */
    private static void refuseForeignLanguages(String key, DmnModelInstance model) {
        var languages = new ArrayList<String>();
        model.getModelElementsByType(LiteralExpression.class)
                .forEach(cell -> languages.add(cell.getExpressionLanguage()));
        model.getModelElementsByType(InputExpression.class)
                .forEach(cell -> languages.add(cell.getExpressionLanguage()));
        model.getModelElementsByType(UnaryTests.class).forEach(cell -> languages.add(cell.getExpressionLanguage()));
        for (String language : languages) {
            if (language != null && !language.isBlank() && !"feel".equals(language)) {
                throw new BadDecision("决策表“" + key + "”使用了表达式语言 " + language + "，只允许使用 FEEL。");
            }
        }
    }

    /** Names read by inputs, but for those that another decision of the same file puts out. */
    private static Set<String> inputsOf(DmnModelInstance model) {
        var names = new HashSet<String>();
        for (InputExpression input : model.getModelElementsByType(InputExpression.class)) {
            String text = input.getText().getTextContent().strip();
            if (NAME.matcher(text).matches()) {
                names.add(text);
            }
        }
        model.getModelElementsByType(OutputClause.class).forEach(output -> names.remove(output.getName()));
        model.getModelElementsByType(Decision.class).forEach(each -> names.remove(each.getId()));
        return names;
    }
}
