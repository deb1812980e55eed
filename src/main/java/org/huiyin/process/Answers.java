package org.huiyin.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checked values of a form's fields, by field. */
public record Answers(Map<String, Object> values) {

    /** The value of a mandatory field. */
    public <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("No value for " + field.name()));
    }

    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable(field.type().cast(values.get(field.name())));
    }

    /**
     * The field's value; where a task's form is of before the field, what a line of another field says after the label and a
     * colon. Null where neither says it.
     */
    public @Nullable String orLineOf(Field<String> other, Field<String> field) {
        String lead = field.label() + "：";
        return find(field)
                .or(() -> find(other).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> line.startsWith(lead))
                        .map(line -> line.substring(lead.length()).strip())
                        .filter(said -> !said.isEmpty() && said.length() <= field.maxLength())
                        .findFirst())
                .orElse(null);
    }

    /** Sentences in Chinese for those of the fields that are empty. */
    public List<String> missing(Field<?>... fields) {
        return Stream.of(fields)
                .filter(field -> find(field).isEmpty())
                .map(field -> "请填写“" + field.label() + "”。")
                .toList();
    }

    public <T> @Nullable T orNull(Field<T> field) {
        return find(field).orElse(null);
    }
}
