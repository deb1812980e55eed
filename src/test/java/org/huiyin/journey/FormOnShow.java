package org.huiyin.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form of the task that is open in Tasklist, replaced on its way from the server by another, of which everything is
 * shown that it may show: no petition has to be brought before each step.
 */
final class FormOnShow {

    private static final Pattern FORM = Pattern.compile("/task/[^/]+/deployed-form");
    private static final Pattern VARIABLES = Pattern.compile("/task/[^/]+/form-variables");
    private static final Pattern SHOWN = Pattern.compile("show_\\w+");
    private static final String TEXT = "江洲市住房和城乡建设局2026年3月2日书面告知信访人";

    /** What an officer would stumble over, in whatever the form draws. */
    private static final String FLAWS = """
            form => [
              ...[...form.querySelectorAll('label')]
                .filter(label => !label.textContent.replace('*', '').trim())
                .map(label => 'empty label ' + label.htmlFor),
              ...[...form.querySelectorAll('.fjs-form-field:not(.fjs-powered-by)')]
                .filter(field => !field.textContent.trim())
                .map(field => 'nothing in ' + field.className),
              ...[...form.querySelectorAll('.fjs-form-field')]
                .filter(field => field.getBoundingClientRect().right > form.getBoundingClientRect().right + 1)
                .map(field => 'beyond the edge: ' + field.textContent.slice(0, 20)),
              ...(form.textContent.match(/\\{\\{|undefined|\\bnull\\b|\\[object/g) ?? [])
            ]""";

    private final ObjectMapper json = new ObjectMapper();
    private final Tasklist tasklist;
    private final Page page;
    private String form = "";

    FormOnShow(Tasklist tasklist, Page page) {
        this.tasklist = tasklist;
        this.page = page;
        page.route(FORM, this::answerForm);
        page.route(VARIABLES, this::answerVariables);
    }

    /** Draws that form instead, and returns what is wrong with the drawing. */
    List<String> flaws(String replacing) {
        form = replacing;
        tasklist.tab("说明").tab("表单");
        var drawn = page.locator(".fjs-container");
        drawn.locator(".fjs-form-field").first().waitFor();
        var flaws = new ArrayList<String>();
        ((List<?>) drawn.evaluate(FLAWS)).forEach(flaw -> flaws.add(flaw.toString()));
        String text = drawn.textContent();
        labels(parsed()).stream()
                .filter(label -> !text.contains(label))
                .forEach(label -> flaws.add(label + " is missing"));
        return flaws;
    }

    /** Of everything that stands there whatever was chosen. */
    private static List<String> labels(JsonNode parent) {
        var labels = new ArrayList<String>();
        for (JsonNode component : parent.path("components")) {
            if (!component.has("conditional")) {
                labels.add(component.path("label").asText()
                        + component.path("dateLabel").asText());
                labels.addAll(labels(component));
            }
        }
        return labels;
    }

    private void answerForm(Route route) {
        answer(route, form);
    }

    private void answerVariables(Route route) {
        var variables = json.createObjectNode();
        SHOWN.matcher(form).results().map(MatchResult::group).forEach(name -> put(variables, name, "String", TEXT));
        lists().forEach(name -> put(variables, name, "Json", choices()));
        answer(route, variables.toString());
    }

    /** Names of the lists from which selects offer their choices. */
    private Stream<String> lists() {
        JsonNode parsed = parsed();
        return Stream.of("valuesKey", "valuesExpression")
                .flatMap(source -> parsed.findValuesAsText(source).stream())
                .flatMap(source -> SHOWN.matcher(source).results().map(MatchResult::group));
    }

    private String choices() {
        var choices = json.createArrayNode();
        choices.addObject().put("value", "one").put("label", TEXT).put("to", "");
        return choices.toString();
    }

    private static void put(ObjectNode variables, String name, String type, String value) {
        variables.putObject(name).put("type", type).put("value", value).putObject("valueInfo");
    }

    private JsonNode parsed() {
        try {
            return json.readTree(form);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answer(Route route, String body) {
        route.fulfill(new FulfillOptions().setContentType("application/json").setBody(body));
    }
}
