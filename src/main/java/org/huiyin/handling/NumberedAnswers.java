package org.huiyin.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers to numbered requests in one text: each begins on its own line with its number and 、 or a full stop. */
public final class NumberedAnswers {

    private static final Pattern BEGINNING = Pattern.compile("(?m)^\\s*(\\d{1,3})\\s*[.．、）)]");

    private NumberedAnswers() {}

    /** Numbers of the requests without an answer. A single request needs no number. */
    public static List<Integer> unanswered(String text, int requests) {
        if (requests == 1) {
            return answer(text).isBlank() ? List.of(1) : List.of();
        }
        List<Integer> answered = answered(text);
        var missing = new ArrayList<Integer>();
        for (int number = 1; number <= requests; number++) {
            if (!answered.contains(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** Such as 1、3. */
    public static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static List<Integer> answered(String text) {
        List<MatchResult> beginnings = BEGINNING.matcher(text).results().toList();
        var answered = new ArrayList<Integer>();
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1).start() : text.length();
            if (!text.substring(beginnings.get(i).end(), end).isBlank()) {
                answered.add(Integer.valueOf(beginnings.get(i).group(1)));
            }
        }
        return answered;
    }

    private static String answer(String text) {
        return BEGINNING.matcher(text).replaceFirst("");
    }
}
