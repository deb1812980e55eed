package org.huiyin.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form file while rules look at it. */
final class CheckedForm {

    private static final Pattern SHOWN = Pattern.compile("show_[A-Za-z_]+");

    private final String file;
    private final String json;
    private final JsonNode form;

    CheckedForm(String file, String json) {
        this.file = file;
        this.json = json;
        try {
            this.form = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(file + " is not JSON", broken);
        }
    }

    String file() {
        return file;
    }

    String id() {
        return form.path("id").asText();
    }

    JsonNode tree() {
        return form;
    }

    int schemaVersion() {
        return form.path("schemaVersion").asInt();
    }

    List<JsonNode> components() {
        var all = new ArrayList<JsonNode>();
        collect(form, all);
        return all;
    }

    Map<String, JsonNode> byKey() {
        return components().stream()
                .filter(component -> component.has("key"))
                .collect(Collectors.toMap(component -> component.path("key").asText(), Function.identity()));
    }

    /** Every name beginning with show_ that the form reads. */
    Set<String> shown() {
        return SHOWN.matcher(json).results().map(hit -> hit.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(JsonNode parent, List<JsonNode> all) {
        for (JsonNode component : parent.path("components")) {
            all.add(component);
            collect(component, all);
        }
    }
}
