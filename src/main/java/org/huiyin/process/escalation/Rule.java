package org.huiyin.process.escalation;

import java.util.Map;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;

/** A rule of {@code escalation.dmn} that applies: which rung, and one post that it tells. */
record Rule(Rung rung, Place place, Role role) {

    /** Throws {@link IllegalArgumentException} for a rule with an empty or unknown output. */
    static Rule of(Map<String, Object> outputs) {
        var rung = new Rung(
                text(outputs, "rung"),
                Moment.valueOf(text(outputs, "moment")),
                Integer.parseInt(text(outputs, "workingDays")));
        return new Rule(rung, Place.valueOf(text(outputs, "organ")), Role.of(text(outputs, "role")));
    }

    private static String text(Map<String, Object> outputs, String name) {
        @Nullable Object value = outputs.get(name);
        if (value == null) {
            throw new IllegalArgumentException("escalation.dmn：有一条规则没有填写 " + name + "。");
        }
        return value.toString();
    }
}
