package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a step's form values with what comes from the petition and the day. */
final class Script {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** Fields that a form hides, and the door therefore does not want, where nobody can be told. */
    private static final List<String> ONLY_WHEN_TOLD = List.of("toldOn", "noticeOn", "noticeNumber");

    private final Map<String, String> words;

    Script(Story story, LocalDate day, String handler) {
        words = new HashMap<>(story.texts());
        words.put("date", day.toString());
        words.put("year", String.valueOf(day.getYear()));
        words.put("serial", story.id().substring(1));
        words.put("handler", handler);
    }

    Map<String, Object> fill(Map<String, Object> values) {
        var filled = new HashMap<String, Object>();
        values.forEach((name, value) -> filled.put(name, value instanceof String text ? fill(text) : value));
        if ("UNCLEAR".equals(filled.get("way"))) {
            ONLY_WHEN_TOLD.forEach(filled::remove);
        }
        return filled;
    }

    private String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1))));
    }

    private String word(String name) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("petitions.yaml gives no " + name + " for story p" + words.get("serial"));
        }
        return word;
    }
}
