package org.huiyin.process.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.jspecify.annotations.Nullable;

/** What was submitted, without the engine's types around it. */
final class PlainValues {

    private PlainValues() {}

    /** Typed maps of the engine give the plain value by {@code get} only. */
    static Map<String, Object> of(Map<String, ?> values) {
        var plain = new HashMap<String, Object>();
        values.keySet().forEach(name -> plain.put(name, of(values, name)));
        return plain;
    }

    /** A serialized object is no form's value: it stays as it came, to be refused, and is never read. */
    private static @Nullable Object of(Map<String, ?> values, String name) {
        return values instanceof VariableMap map && map.getValueTyped(name) instanceof SerializableValue object
                ? object
                : values.get(name);
    }
}
