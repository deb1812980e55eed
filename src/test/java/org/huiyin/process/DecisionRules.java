package org.huiyin.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the house asks of a decision file. */
final class DecisionRules {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern TAG = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Pattern RULE = Pattern.compile("Rule_[A-Z][A-Za-z]+");
    private static final Pattern CLAUSE = Pattern.compile("(Input|Output)_[A-Z][A-Za-z]+");
    private static final Pattern CODE = Pattern.compile("\"(\\d{2}|\\d{4}|\\d{6})\"");

    private final String file;
    private final DmnModelInstance model;
    private final Set<String> codes;
    private final List<Finding> findings = new ArrayList<>();

    private DecisionRules(String file, String text, Set<String> codes) {
        this.file = file;
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        this.codes = codes;
    }

    /**
     * @param codes all codes of content classes that there are
     */
    static List<Finding> check(String file, String text, Set<String> codes) {
        var rules = new DecisionRules(file, text, codes);
        rules.names();
        rules.drawing();
        rules.all(Decision.class).forEach(rules::decision);
        rules.all(DecisionTable.class).forEach(rules::table);
        rules.all(Rule.class).forEach(rules::rule);
        return rules.findings;
    }

    private void names() {
        String first = all(Decision.class).iterator().next().getId();
        when(!file.equals(first + ".dmn"), "file-name", first, "the first decision is named as the file");
    }

    private void decision(Decision decision) {
        when(isBlank(decision.getName()), "name", decision.getId(), "has a Chinese name");
        when(
                !TAG.matcher(String.valueOf(decision.getVersionTag())).matches(),
                "version-tag",
                decision.getId(),
                "has one");
        when(
                !DAYS.matcher(String.valueOf(decision.getCamundaHistoryTimeToLiveString()))
                        .matches(),
                "time-to-live",
                decision.getId(),
                "is days");
        when(!description(decision).contains("《信访工作条例》第"), "article", decision.getId(), "names its article");
    }

    private void table(DecisionTable table) {
        String policy = table.getHitPolicy().toString();
        when(
                !description(table.getParentElement()).contains(policy.equals("FIRST") ? "第一条" : "RULE ORDER"),
                "order",
                table.getId(),
                "says how its answers are ordered");
        Stream.concat(table.getInputs().stream(), table.getOutputs().stream()).forEach(clause -> {
            when(!CLAUSE.matcher(clause.getId()).matches(), "clause-id", clause.getId(), "is chosen");
            when(isBlank(clause.getLabel()), "label", clause.getId(), "is Chinese");
        });
    }

    private void rule(Rule rule) {
        when(!RULE.matcher(rule.getId()).matches(), "rule-id", rule.getId(), "is chosen");
        when(isBlank(description(rule)), "note", rule.getId(), "says in Chinese what it is for");
        when(isBlank(reason(rule)), "reason", rule.getId(), "gives a reason in Chinese");
        when(!file.equals("competence.dmn") && !reason(rule).contains("第"), "reason-article", rule.getId(), "cites it");
        rule.getInputEntries()
                .forEach(cell -> CODE.matcher(cell.getText().getTextContent())
                        .results()
                        .map(match -> match.group(1))
                        .forEach(code ->
                                when(!codes.contains(code), "content-class", rule.getId(), "there is no " + code)));
    }

    /** Text of the rule's last output that speaks of reasons. */
    private static String reason(Rule rule) {
        var outputs = new ArrayList<Output>(((DecisionTable) rule.getParentElement()).getOutputs());
        String text = "";
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).getName().toLowerCase(Locale.ROOT).endsWith("reason")) {
                text = new ArrayList<>(rule.getOutputEntries()).get(i).getText().getTextContent();
            }
        }
        return text;
    }

    private void drawing() {
        Set<String> drawn = new HashSet<>();
        shapes(model.getDocument().getRootElement(), drawn);
        all(DrgElement.class)
                .forEach(element -> when(!drawn.contains(element.getId()), "drawn", element.getId(), "has a shape"));
    }

    private static void shapes(DomElement element, Set<String> drawn) {
        if (element.getLocalName().equals("DMNShape")) {
            drawn.add(element.getAttribute("dmnElementRef"));
        }
        element.getChildElements().forEach(child -> shapes(child, drawn));
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static String description(ModelElementInstance element) {
        var description = ((DmnElement) element).getDescription();
        return description == null ? "" : description.getTextContent();
    }

    private static boolean isBlank(String text) {
        return text == null || !CHINESE.matcher(text).find();
    }

    private void when(boolean wrong, String rule, String where, String sentence) {
        if (wrong) {
            findings.add(new Finding(rule, where, file + ": " + sentence));
        }
    }
}
