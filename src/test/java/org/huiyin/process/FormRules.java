package org.huiyin.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form shows only what Tasklist's form-js can render, and asks for what its officer's task reads. */
final class FormRules {

    /** What form-js 1.8.7, bundled with Tasklist 7.24, renders; another type leaves the whole form blank. */
    private static final Set<String> RENDERED = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "datetime",
            "text",
            "html",
            "image",
            "group",
            "dynamiclist",
            "table",
            "expression",
            "separator",
            "spacer");

    private static final int SCHEMA_VERSION = 16;
    private static final int LINE = 200;

    private final CheckedForm form;
    private final List<Finding> findings = new ArrayList<>();

    private FormRules(CheckedForm form) {
        this.form = form;
    }

    static List<Finding> check(CheckedForm form, List<Field<?>> fields) {
        var rules = new FormRules(form);
        rules.file();
        rules.keys(fields);
        return rules.findings;
    }

    private void file() {
        when(!form.file().equals(form.id() + ".form"), "form-id", form.file(), "is not named like its id " + form.id());
        when(form.schemaVersion() != SCHEMA_VERSION, "schema-version", form.file(), "is not of version 16");
        for (JsonNode component : form.components()) {
            String type = component.path("type").asText();
            String id = component.path("id").asText();
            when(!RENDERED.contains(type), "rendered", id, "form-js cannot render " + type);
            when(type.equals("group") && component.has("path"), "path", id, "a group's path would hide its keys");
        }
    }

    private void keys(List<Field<?>> fields) {
        Map<String, JsonNode> components = form.byKey();
        var unread = new LinkedHashMap<>(components);
        for (Field<?> field : fields) {
            JsonNode component = unread.remove(field.name());
            when(component == null, "asked", field.name(), "the form does not ask for " + field.name());
            if (component != null) {
                field(field, component);
            }
        }
        unread.keySet().forEach(key -> when(true, "read", key, "the officer's task does not read " + key));
    }

    private void field(Field<?> field, JsonNode component) {
        String name = field.name();
        String type = component.path("type").asText();
        String label =
                component.path(type.equals("datetime") ? "dateLabel" : "label").asText();
        when(!label.startsWith(field.label()), "label", name, "is called " + label + ", not " + field.label());
        when(
                component.path("validate").path("required").asBoolean() != field.required(),
                "required",
                name,
                "is required on one side only");
        when(!typesOf(field).contains(type), "type", name, "is a " + type);
        when(
                type.equals("datetime") && !component.path("subtype").asText().equals("date"),
                "subtype",
                name,
                "asks for more than a day");
        boolean text = type.equals("textfield") || type.equals("textarea");
        when(
                text && component.path("validate").path("maxLength").asInt() != field.maxLength(),
                "length",
                name,
                "has another length on the server");
        choices(field, component);
    }

    private void choices(Field<?> field, JsonNode component) {
        var offered = new LinkedHashMap<String, String>();
        component
                .path("values")
                .forEach(v ->
                        offered.put(v.path("value").asText(), v.path("label").asText()));
        when(!offered.equals(field.choices()), "choices", field.name(), "offers " + offered);
        boolean shown = component.path("valuesKey").asText("show_").startsWith("show_");
        when(!shown, "values-key", field.name(), "takes its choices from elsewhere");
    }

    private static Set<String> typesOf(Field<?> field) {
        if (field.type() == LocalDate.class) {
            return Set.of("datetime");
        }
        if (field.type() == Boolean.class) {
            return Set.of("checkbox");
        }
        if (field.type().isEnum()) {
            return Set.of("select", "radio");
        }
        return field.maxLength() > LINE ? Set.of("textarea") : Set.of("textfield", "select");
    }

    private void when(boolean wrong, String rule, String where, String sentence) {
        if (wrong) {
            findings.add(new Finding(rule, where, form.file() + ": " + where + " " + sentence));
        }
    }
}
