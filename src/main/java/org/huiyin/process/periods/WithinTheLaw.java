package org.huiyin.process.periods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huiyin.calendar.Period.Unit;
import org.huiyin.process.engine.TableContract;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Shortening;
import org.huiyin.statute.Statute.Rule;

/** A row of local periods names its duties one by one, and shortens each of them as the law allows. */
class WithinTheLaw implements TableContract.RowCheck {

    private static final Pattern DUTIES = Pattern.compile("\"[A-Z_]+\"(\\s*,\\s*\"[A-Z_]+\")*");

    private final Function<Duty, Rule> rules;

    /** @param rules the law's own rule for a duty */
    WithinTheLaw(Function<Duty, Rule> rules) {
        this.rules = rules;
    }

    @Override
    public List<String> wrong(Map<String, String> conditions, Map<String, Object> results) {
        String duties = conditions.getOrDefault("duty", "");
        if (!DUTIES.matcher(duties).matches()) {
            return List.of("“期限”一列应当逐一写明期限代码，例如 \"SORT\",\"NOTICE\"，不能留空，也不能写“除……以外”");
        }
        var wrong = new ArrayList<String>();
        var unit = Unit.valueOf(String.valueOf(results.get("unit")));
        int length = ((Number) results.getOrDefault("length", 0)).intValue();
        for (String code : duties.split(",")) {
            Rule rule = rules.apply(Duty.valueOf(code.strip().replace("\"", "")));
            Shortening.against(rule, length, unit).ifPresent(wrong::add);
        }
        return wrong;
    }
}
