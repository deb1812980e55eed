package org.huiyin.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form's texts as an officer reads them, with what the task shows put in; and what reads badly there. */
final class Reading {

    private static final Pattern SECTION =
            Pattern.compile("\\{\\{#if (show_\\w+) != \"\"}}(.*?)\\{\\{/if}}", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p[ >].*?</p>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{(show_\\w+)}}");
    private static final Pattern CONDITION = Pattern.compile("(show_\\w+) (!?=) (null|\"[^\"]*\")");
    private static final Pattern BAD = Pattern.compile(
            "[。；，、：]{2}|[；，、]$|\\bnull\\b|\\b[A-Z]{3,}+(?!-)|第\\d+条|\\{\\{|：\\d{4}-\\d{2}-\\d{2}$", Pattern.MULTILINE);

    private final Map<String, Object> opening;
    private final List<String> flaws = new ArrayList<>();

    private Reading(Map<String, Object> opening) {
        this.opening = opening;
    }

    /** Labels with nothing behind them, doubled punctuation, codes, days and articles as machines write them. */
    static List<String> flaws(JsonNode form, Map<String, Object> opening) {
        var reading = new Reading(opening);
        reading.components(form);
        return reading.flaws;
    }

    private void components(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            if (!hidden(component.path("conditional").path("hide").asText())) {
                html(component.path("content").asText());
                components(component);
            }
        }
    }

    private void html(String content) {
        String open = SECTION.matcher(content)
                .replaceAll(section -> text(section.group(1)).isEmpty() ? "" : quoted(section.group(2)));
        PARAGRAPH.matcher(open).results().forEach(paragraph -> paragraph(paragraph.group()));
    }

    private void paragraph(String html) {
        VALUE.matcher(html)
                .results()
                .map(value -> value.group(1))
                .filter(name -> text(name).isBlank())
                .forEach(name -> flaws.add("nothing behind " + html));
        String read = VALUE.matcher(html)
                .replaceAll(value -> quoted(text(value.group(1))))
                .replaceAll("<[^>]+>", "");
        BAD.matcher(read).results().forEach(bad -> flaws.add("“" + bad.group() + "” in " + read));
    }

    private boolean hidden(String condition) {
        return CONDITION.matcher(condition).results().anyMatch(one -> {
            String asked = one.group(3).replaceAll("^null$|\"", "");
            return text(one.group(1)).equals(asked) == one.group(2).equals("=");
        });
    }

    private String text(String name) {
        return opening.getOrDefault(name, "").toString();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
