package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.huiyin.process.engine.TableContract.Term;
import org.jspecify.annotations.Nullable;

/** One table of a file, read column by column and rule by rule against its contract. */
final class TableReading {

    private final String file;
    private final TableContract contract;
    private final TableCells cells;
    private final List<Input> inputs;
    private final List<Output> outputs;
    private final List<Rule> rules;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<String, Object>> sound = new LinkedHashMap<>();

    TableReading(String file, Decision decision, TableContract contract, TableCells cells) {
        this.file = file;
        this.contract = contract;
        this.cells = cells;
        var table = (DecisionTable) decision.getExpression();
        this.inputs = List.copyOf(table.getInputs());
        this.outputs = List.copyOf(table.getOutputs());
        this.rules = List.copyOf(table.getRules());
    }

    /** A sentence for each thing that is wrong; empty where nothing is. */
    List<String> findings() {
        columns();
        if (findings.isEmpty()) {
            rules.forEach(this::rule);
            contract.together().wrong(sound).forEach((rule, what) -> say("规则 " + rule + "：" + what + "。"));
        }
        return findings;
    }

    private void columns() {
        for (Input input : inputs) {
            String name = name(input);
            if (!contract.inputs().containsKey(name)) {
                say("条件列“" + input.getLabel() + "”读取了系统不提供的 " + name + "，可以读取 "
                        + String.join(
                                "、",
                                contract.inputs().keySet().stream().sorted().toList()) + "。");
            }
        }
        for (String output : contract.outputs().keySet()) {
            if (outputs.stream().noneMatch(each -> output.equals(each.getName()))) {
                say("缺少结果列 " + output + "。");
            }
        }
        if (rules.isEmpty()) {
            say("没有任何规则。");
        }
    }

    private void rule(Rule rule) {
        int before = findings.size();
        var conditions = List.copyOf(rule.getInputEntries());
        for (int i = 0; i < inputs.size(); i++) {
            String cell = text(conditions.get(i).getText());
            if (!cell.isEmpty()) {
                Term term = contract.inputs().get(name(inputs.get(i)));
                say(rule, inputs.get(i).getLabel(), term == null ? Optional.empty() : cells.condition(cell, term));
            }
        }
        var results = List.copyOf(rule.getOutputEntries());
        for (int i = 0; i < outputs.size(); i++) {
            Output output = outputs.get(i);
            say(rule, output.getLabel(), result(text(results.get(i).getText()), output));
        }
        if (findings.size() == before) {
            row(rule, conditions, results);
        }
    }

    private void row(Rule rule, List<InputEntry> conditions, List<OutputEntry> results) {
        var asked = new HashMap<String, String>();
        for (int i = 0; i < inputs.size(); i++) {
            asked.put(name(inputs.get(i)), text(conditions.get(i).getText()));
        }
        var answered = new HashMap<String, Object>();
        for (int i = 0; i < outputs.size(); i++) {
            String cell = text(results.get(i).getText());
            if (!cell.isEmpty()) {
                answered.put(outputs.get(i).getName(), cells.value(cell, samples()));
            }
        }
        List<String> wrong = contract.rows().wrong(asked, answered);
        wrong.forEach(what -> say("规则 " + rule.getId() + "：" + what + "。"));
        if (wrong.isEmpty()) {
            sound.put(rule.getId(), answered);
        }
    }

    private Optional<String> result(String cell, Output output) {
        Term term = contract.outputs().get(output.getName());
        if (term == null) {
            return Optional.empty();
        }
        if (cell.isEmpty()) {
            return term.mandatory() ? Optional.of("没有填写结果") : Optional.empty();
        }
        return cells.result(cell, term, samples());
    }

    private Map<String, Object> samples() {
        var samples = new HashMap<String, Object>();
        contract.inputs().forEach((name, term) -> samples.put(name, term.sample()));
        return samples;
    }

    private void say(Rule rule, String column, Optional<String> wrong) {
        wrong.ifPresent(what -> say("规则 " + rule.getId() + " 的“" + column + "”：" + what + "。"));
    }

    private void say(String what) {
        findings.add("决策表“" + contract.decision() + "”（" + file + "）：" + what);
    }

    private static String name(Input input) {
        return text(input.getInputExpression().getText());
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
