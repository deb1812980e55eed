package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a step with what comes from the story and the day. */
final class Script {

    /** {word}, or {date30} for the day thirty days on. */
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(\\d*)}");

    /** Fields that a form hides, and the door therefore does not want, where nobody can be told. */
    private static final List<String> ONLY_WHEN_TOLD = List.of("toldOn", "noticeOn");

    private final Story story;
    private final LocalDate day;
    private final Map<String, String> words;

    Script(Story story, LocalDate day) {
        this.story = story;
        this.day = day;
        words = new HashMap<>(Map.of("desk", story.texts().getOrDefault("at", ""), "hardship", ""));
        words.putAll(story.texts());
        words.put("serial", story.id().substring(1));
    }

    Script with(String name, String word) {
        words.put(name, word);
        return this;
    }

    /** Post, or id of an officer. */
    String by(Step step) {
        return fill(step.by());
    }

    /** A value that the story leaves empty is not submitted. */
    Map<String, Object> values(Step step) {
        var values = new HashMap<>(step.values());
        values.putAll(story.changes().getOrDefault(step.stage(), Map.of()));
        values.replaceAll((name, value) -> value instanceof String text ? fill(text) : value);
        if ("UNCLEAR".equals(values.get("way"))) {
            ONLY_WHEN_TOLD.forEach(values::remove);
        }
        values.values().removeIf(""::equals);
        return values;
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1), place.group(2))));
    }

    private String word(String name, String number) {
        if (name.equals("date")) {
            return day.plusDays(number.isEmpty() ? 0 : Long.parseLong(number)).toString();
        }
        var word = words.get(name + number);
        if (word == null) {
            throw new IllegalStateException("Nothing gives " + name + number + " for story " + story.id());
        }
        return word;
    }
}
