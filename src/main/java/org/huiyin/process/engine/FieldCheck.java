package org.huiyin.process.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.jspecify.annotations.Nullable;

/** Submitted values against declared fields; every refusal is a sentence in Chinese. */
public final class FieldCheck {

    private final Map<String, Object> values = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private FieldCheck() {}

    public static FieldCheck of(List<Field<?>> fields, Map<String, Object> submitted) {
        var check = new FieldCheck();
        var undeclared = new HashSet<>(submitted.keySet());
        for (Field<?> field : fields) {
            undeclared.remove(field.name());
            check.field(field, submitted.get(field.name()));
        }
        undeclared.stream().sorted().forEach(name -> check.refusals.add("表单中没有“" + name + "”这一项，请刷新页面后重新填写。"));
        return check;
    }

    public Answers answers() {
        return new Answers(values);
    }

    public List<String> refusals() {
        return refusals;
    }

    private void field(Field<?> field, @Nullable Object raw) {
        Object value = raw instanceof String text ? blankToNull(text) : raw;
        if (value == null) {
            if (field.required()) {
                refusals.add("请填写“" + field.label() + "”。");
            }
            return;
        }
        String refusal = refusal(field, value);
        if (refusal == null) {
            values.put(field.name(), convert(field, value));
        } else {
            refusals.add(refusal);
        }
    }

    private static @Nullable String refusal(Field<?> field, Object value) {
        if (field.type() == Boolean.class) {
            return value instanceof Boolean ? null : "“" + field.label() + "”只能选择是或者否。";
        }
        if (!(value instanceof String text)) {
            return "“" + field.label() + "”的内容格式不正确。";
        }
        if (text.codePointCount(0, text.length()) > field.maxLength()) {
            return "“" + field.label() + "”不能超过 " + field.maxLength() + " 字，现有 " + text.codePointCount(0, text.length())
                    + " 字，请精简。";
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            return "“" + field.label() + "”含有不可见的控制字符，请删除后重新填写。";
        }
        return refusalOfKind(field, text);
    }

    private static @Nullable String refusalOfKind(Field<?> field, String text) {
        if (!field.choices().isEmpty() && !field.choices().containsKey(text)) {
            return "“" + field.label() + "”只能选择："
                    + String.join("、", field.choices().values()) + "。";
        }
        if (field.type() == LocalDate.class && day(text) == null) {
            return "“" + field.label() + "”不是有效日期，请按“年-月-日”填写，例如 2026-03-02。";
        }
        return null;
    }

    private static Object convert(Field<?> field, Object value) {
        if (field.type().isEnum()) {
            return Arrays.stream(field.type().getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow();
        }
        if (field.type() == LocalDate.class) {
            return java.util.Objects.requireNonNull(day((String) value));
        }
        return value;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
