package org.huiyin.process.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.huiyin.process.engine.FieldCheck;

/**
 * What was typed for an act, against what it asks for.
 *
 * @param flaws what is wrong with it, a sentence each; empty where nothing is
 */
record ActInputs(Answers answers, List<String> flaws) {

    static ActInputs of(AnyTimeAct act, At at, Map<String, Object> values) {
        return of(act.entries(at), act.choices(at), values);
    }

    /** @param choices by field, for selects whose values are computed */
    static ActInputs of(
            List<AnyTimeAct.Entry> entries, Map<String, Map<String, String>> choices, Map<String, Object> values) {
        List<Field<?>> fields =
                entries.stream().<Field<?>>map(AnyTimeAct.Entry::field).toList();
        var checked = FieldCheck.of(fields, values);
        var flaws = new ArrayList<>(checked.refusals());
        flaws.addAll(foreign(fields, choices, values));
        return new ActInputs(checked.answers(), List.copyOf(flaws));
    }

    /** Values that the petition does not offer for its selects. */
    private static List<String> foreign(
            List<Field<?>> fields, Map<String, Map<String, String>> choices, Map<String, Object> values) {
        var flaws = new ArrayList<String>();
        for (Field<?> field : fields) {
            Object value = values.get(field.name());
            var offered = choices.get(field.name());
            if (offered != null && value instanceof String text && !text.isBlank() && !offered.containsKey(text)) {
                flaws.add("“" + field.label() + "”请从所列各项中选择。");
            }
        }
        return flaws;
    }
}
