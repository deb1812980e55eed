package org.huiyin.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A declared variable of a model. Enums are kept by name; everything else is an engine primitive.
 *
 * @param name as the model's expressions and its property {@code variables} write it
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** Throws {@link IllegalStateException} when the variable is absent. */
    public T read(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("Process variable " + name + " is absent");
        }
        return decoded(value);
    }

    public void write(VariableScope scope, T value) {
        scope.setVariable(name, encoded(value));
    }

    /** The variable as the only decision of a task. */
    public Map<String, Object> with(T value) {
        return Map.of(name, encoded(value));
    }

    private Object encoded(T value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private T decoded(Object value) {
        if (!type.isEnum()) {
            return type.cast(value);
        }
        for (T constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalStateException("Process variable " + name + " holds " + value);
    }
}
