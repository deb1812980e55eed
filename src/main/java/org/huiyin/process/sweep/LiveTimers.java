package org.huiyin.process.sweep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timers that live, by the duty that dates them; the engine keeps a timer's expression with its definition. */
@Component
class LiveTimers {

    /** Duties that run before the model watches them: the report is owed from the transfer, and written after handling. */
    private static final Set<Duty> WATCHED_LATER = EnumSet.of(Duty.REPORT_BACK);

    private static final Pattern DUTY = Pattern.compile("due\\.of\\(\\s*execution\\s*,\\s*'(\\w+)'");

    private final JdbcClient database;
    private final OpenClocks clocks;

    LiveTimers(JdbcClient database, OpenClocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /** A duty of a petition that runs, is dated by a timer in the models and has none. */
    record Missing(String petition, Duty duty) {}

    /** One entry for each timer too few. */
    List<Missing> missing(List<String> petitions) {
        Set<Duty> timed = timed();
        var owed = new HashMap<Missing, Integer>();
        clocks.of(petitions).stream()
                .filter(open -> !open.breached() && timed.contains(open.clock().duty()))
                .forEach(open -> owed.merge(
                        new Missing(open.clock().petition(), open.clock().duty()), 1, Integer::sum));
        Map<Missing, Integer> alive = alive(petitions);
        var missing = new ArrayList<Missing>();
        owed.forEach((clock, number) -> {
            for (int lacking = number - alive.getOrDefault(clock, 0); lacking > 0; lacking--) {
                missing.add(clock);
            }
        });
        return missing;
    }

    private Set<Duty> timed() {
        var timed = new HashSet<Duty>();
        database.sql("select distinct JOB_CONFIGURATION_ from ACT_RU_JOBDEF where JOB_TYPE_ like 'timer%'")
                .query(String.class)
                .list()
                .forEach(expression -> duty(expression).ifPresent(timed::add));
        timed.removeAll(WATCHED_LATER);
        return timed;
    }

    /** A timer whose attempts are used up does not live. */
    private Map<Missing, Integer> alive(List<String> petitions) {
        var alive = new HashMap<Missing, Integer>();
        database.sql("""
                        select e.BUSINESS_KEY_, d.JOB_CONFIGURATION_ from ACT_RU_JOB j
                        join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where j.TYPE_ = 'timer' and j.RETRIES_ > 0 and e.BUSINESS_KEY_ in (:petitions)
                        """).param("petitions", petitions).query(row -> {
            String petition = row.getString(1);
            duty(row.getString(2)).ifPresent(duty -> alive.merge(new Missing(petition, duty), 1, Integer::sum));
        });
        return alive;
    }

    private static Optional<Duty> duty(String expression) {
        Matcher found = DUTY.matcher(expression);
        return found.find() ? Optional.of(Duty.valueOf(found.group(1))) : Optional.empty();
    }
}
