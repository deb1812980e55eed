package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of a file with one decision table, as they are written.
 *
 * @param inputs names that its inputs read
 * @param firstOnly whether the first rule that applies decides; else all do, in the order of the table
 */
record TableText(List<String> inputs, List<Output> outputs, boolean firstOnly, List<Rule> rules) {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

    /** @param type such as {@code string} or {@code integer}; empty where the column says none */
    record Output(String name, String type) {}

    record Rule(List<String> conditions, List<String> results) {}

    /** Empty where the file is not one table with named columns and full rows: only the engine knows what is wrong then. */
    static Optional<TableText> read(String decision, byte[] file) {
        try {
            return parsed(file)
                    .flatMap(document -> table(decision, document))
                    .map(TableText::of)
                    .filter(TableText::isWhole);
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Document> parsed(byte[] file)
            throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(NO_DOCTYPE, true);
        var builder = factory.newDocumentBuilder();
        // what cannot be read is told by the engine, not on the error stream
        builder.setErrorHandler(new DefaultHandler());
        return Optional.of(builder.parse(new ByteArrayInputStream(file)));
    }

    /** The only decision, where it is the one asked for, is a table and speaks no foreign language. */
    private static Optional<Element> table(String decision, Document document) {
        var decisions = document.getElementsByTagNameNS(DMN, "decision");
        boolean one = decisions.getLength() == 1
                && decisions.item(0) instanceof Element only
                && decision.equals(only.getAttribute("id"));
        if (!one || speaksAnotherLanguage(document.getDocumentElement())) {
            return Optional.empty();
        }
        var tables = children((Element) decisions.item(0), "decisionTable");
        return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    private static boolean speaksAnotherLanguage(Element element) {
        if (!element.getAttribute("expressionLanguage").isEmpty()) {
            return true;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && speaksAnotherLanguage(inner)) {
                return true;
            }
        }
        return false;
    }

    private static TableText of(Element table) {
        String policy = table.getAttribute("hitPolicy");
        List<String> inputs = children(table, "input").stream()
                .map(input -> children(input, "inputExpression"))
                .map(expressions -> expressions.size() == 1 ? read(expressions.get(0)) : "")
                .toList();
        List<Output> outputs = children(table, "output").stream()
                .map(output -> new Output(output.getAttribute("name"), output.getAttribute("typeRef")))
                .toList();
        List<Rule> rules = children(table, "rule").stream()
                .map(rule -> new Rule(cells(rule, "inputEntry"), cells(rule, "outputEntry")))
                .toList();
        boolean known = policy.equals("FIRST") || policy.equals("RULE ORDER");
        return new TableText(inputs, outputs, policy.equals("FIRST"), known ? rules : List.of());
    }

    /** Name of the text that the input reads; empty where it reads something else. */
    private static String read(Element expression) {
        return expression.getAttribute("typeRef").equals("string") ? text(expression) : "";
    }

    private boolean isWhole() {
        return !rules.isEmpty()
                && inputs.stream().allMatch(name -> NAME.matcher(name).matches())
                && outputs.stream().noneMatch(output -> output.name().isEmpty())
                && rules.stream().allMatch(this::isFull);
    }

    private boolean isFull(Rule rule) {
        return rule.conditions().size() == inputs.size() && rule.results().size() == outputs.size();
    }

    private static List<String> cells(Element rule, String name) {
        return children(rule, name).stream().map(TableText::text).toList();
    }

    private static String text(Element element) {
        var texts = children(element, "text");
        return texts.size() == 1 ? texts.get(0).getTextContent().strip() : "";
    }

    private static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && DMN.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
