package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Field;
import org.jspecify.annotations.Nullable;

/**
 * An act that an officer may put down now, as a page asks for it; all texts in Chinese.
 *
 * @param kind stable name, such as {@code withdrawal}
 * @param against the sentence that stands against it now, or empty
 * @param files true where files may be sent in with it
 */
public record Offer(String kind, String title, String help, String against, boolean files, List<Input> inputs) {

    /** @param against the sentence that stands against it now; then its choices are not asked for */
    static Offer of(AnyTimeAct act, At at, String against) {
        var choices = against.isEmpty() ? act.choices(at) : Map.<String, Map<String, String>>of();
        var inputs = act.entries(at).stream()
                .map(entry -> Input.of(entry, choices.get(entry.field().name())))
                .toList();
        return new Offer(act.key(), act.title(), act.help(), against, act.takesFiles(), inputs);
    }

    /** How a value is asked for. */
    public enum Shape {
        LINE,
        TEXT,
        DAY,
        TICK,
        CHOICE
    }

    /**
     * @param choices label by value, for {@link Shape#CHOICE}
     */
    public record Input(
            String name,
            String label,
            Shape shape,
            boolean required,
            int maxLength,
            Map<String, String> choices,
            String help) {

        private static final int LINE = 200;

        static Input of(AnyTimeAct.Entry entry, @Nullable Map<String, String> choices) {
            Field<?> field = entry.field();
            var offered = choices == null ? field.choices() : choices;
            boolean chosen = choices != null || field.type().isEnum();
            return new Input(
                    field.name(),
                    field.label(),
                    chosen ? Shape.CHOICE : shape(field),
                    field.required(),
                    field.maxLength(),
                    offered,
                    entry.help());
        }

        private static Shape shape(Field<?> field) {
            if (field.type() == LocalDate.class) {
                return Shape.DAY;
            }
            if (field.type() == Boolean.class) {
                return Shape.TICK;
            }
            return field.maxLength() > LINE ? Shape.TEXT : Shape.LINE;
        }
    }
}
