package org.huiyin.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A field of a task's form, as the server checks it; the browser's own checks are a courtesy only.
 *
 * @param name key of the form component
 * @param label what the form calls it, in Chinese; used in refusals
 * @param type what {@link Answers#get} returns
 * @param required empty values are refused
 * @param maxLength most characters of a text
 * @param choices legal values and their labels; empty where any value of the type is legal
 */
public record Field<T>(
        String name, String label, Class<T> type, boolean required, int maxLength, Map<String, String> choices) {

    private static final int LINE = 200;
    private static final int TEXT = 10_000;

    /** One line of text, at most 200 characters. */
    public static Field<String> line(String name, String label) {
        return new Field<>(name, label, String.class, false, LINE, Map.of());
    }

    /** Text of several lines, at most 10,000 characters. */
    public static Field<String> text(String name, String label) {
        return new Field<>(name, label, String.class, false, TEXT, Map.of());
    }

    /** A day, submitted as yyyy-mm-dd. */
    public static Field<LocalDate> day(String name, String label) {
        return new Field<>(name, label, LocalDate.class, false, LINE, Map.of());
    }

    public static Field<Boolean> yesNo(String name, String label) {
        return new Field<>(name, label, Boolean.class, false, LINE, Map.of());
    }

    /** One constant of an enum, submitted by its name; labels are shown in refusals. */
    public static <E extends Enum<E>> Field<E> choice(
            String name, String label, Class<E> type, Function<E, String> labels) {
        var choices = new LinkedHashMap<String, String>();
        for (E constant : type.getEnumConstants()) {
            choices.put(constant.name(), labels.apply(constant));
        }
        return new Field<>(name, label, type, false, LINE, choices);
    }

    public Field<T> mandatory() {
        return new Field<>(name, label, type, true, maxLength, choices);
    }

    public Field<T> atMost(int characters) {
        return new Field<>(name, label, type, required, characters, choices);
    }
}
