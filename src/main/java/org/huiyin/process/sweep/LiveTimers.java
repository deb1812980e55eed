package org.huiyin.process.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.process.engine.SpentTimers;
import org.huiyin.process.sweep.TimedScopes.Scope;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether each running duty has its timer. A duty may run before its model watches it, such as the notice while the bureau
 * still has to say where the petition went; only where what the timer stands on is open, it must be there.
 */
@Component
class LiveTimers {

    private final JdbcClient database;
    private final OpenClocks clocks;
    private final TimedScopes scopes;

    LiveTimers(JdbcClient database, OpenClocks clocks, TimedScopes scopes) {
        this.database = database;
        this.clocks = clocks;
        this.scopes = scopes;
    }

    /** A duty of a petition that runs and lacks its timer. */
    record Missing(String petition, Duty duty) {}

    /** One entry for each timer too few. */
    List<Missing> missing(List<String> petitions) {
        Map<Missing, Integer> open = open(petitions);
        Map<Missing, Integer> alive = alive(petitions);
        var missing = new ArrayList<Missing>();
        running(petitions).forEach((clock, number) -> {
            int needed = Math.min(number, open.getOrDefault(clock, 0));
            for (int lacking = needed - alive.getOrDefault(clock, 0); lacking > 0; lacking--) {
                missing.add(clock);
            }
        });
        return missing;
    }

    /** The timer of a duty that is late has done its work. */
    private Map<Missing, Integer> running(List<String> petitions) {
        var running = new HashMap<Missing, Integer>();
        clocks.of(petitions).stream()
                .filter(clock -> !clock.breached())
                .map(clock ->
                        new Missing(clock.clock().petition(), clock.clock().duty()))
                .forEach(clock -> running.merge(clock, 1, Integer::sum));
        return running;
    }

    private Map<Missing, Integer> open(List<String> petitions) {
        Map<Scope, Duty> timed = scopes.timed();
        var open = new HashMap<Missing, Integer>();
        database.sql("""
                        select e.BUSINESS_KEY_, a.PROC_DEF_ID_, a.ACT_ID_ from ACT_HI_ACTINST a
                        join ACT_RU_EXECUTION e on e.ID_ = a.PROC_INST_ID_
                        where a.END_TIME_ is null and e.BUSINESS_KEY_ in (:petitions)
                        """).param("petitions", petitions).query(row -> {
            @Nullable Duty duty = timed.get(new Scope(row.getString(2), row.getString(3)));
            if (duty != null) {
                open.merge(new Missing(row.getString(1), duty), 1, Integer::sum);
            }
        });
        return open;
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
            SpentTimers.duty(row.getString(2))
                    .ifPresent(duty -> alive.merge(new Missing(petition, duty), 1, Integer::sum));
        });
        return alive;
    }
}
