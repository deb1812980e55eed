package org.huiyin.process.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.process.sweep.TimedScopes.Scope;
import org.huiyin.process.sweep.TimedScopes.Timer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether each clock that runs has its timers, windows included. A duty may run before its model watches it, such as the
 * notice while the bureau still has to say where the petition went; only where what a timer stands on is open, it must be
 * there, and then each one that is drawn.
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

    /** A drawn timer that an open instance lacks. */
    record Missing(Ledger.Clock clock, String instance, String event) {}

    List<Missing> missing(List<String> petitions) {
        Set<Ledger.Clock> running = running(petitions);
        Set<Place> alive = alive(petitions);
        return drawn(petitions).stream()
                .filter(timer -> running.contains(timer.clock()))
                .filter(timer -> !alive.contains(new Place(timer.instance(), timer.event())))
                .toList();
    }

    /** The timer of a duty that is late has done its work. */
    private Set<Ledger.Clock> running(List<String> petitions) {
        return clocks.of(petitions).stream()
                .filter(clock -> !clock.breached())
                .map(OpenClocks.Open::clock)
                .collect(Collectors.toSet());
    }

    /** The timers of what is open now. */
    private List<Missing> drawn(List<String> petitions) {
        Map<Scope, List<Timer>> timed = scopes.timed();
        Map<Place, String> values = values(petitions, timed);
        var drawn = new ArrayList<Missing>();
        database.sql("""
                        select e.BUSINESS_KEY_, a.PROC_DEF_ID_, a.ACT_ID_, e.ID_ from ACT_HI_ACTINST a
                        join ACT_RU_EXECUTION e on e.ID_ = a.PROC_INST_ID_
                        where a.END_TIME_ is null and e.BUSINESS_KEY_ in (:petitions)
                        """).param("petitions", petitions).query(row -> {
            String petition = row.getString(1);
            String instance = row.getString(4);
            timed.getOrDefault(new Scope(row.getString(2), row.getString(3)), List.of())
                    .forEach(timer -> {
                        String variable = timer.owing().item();
                        @Nullable
                        String organ =
                                values.get(new Place(instance, timer.owing().organ()));
                        @Nullable String item = variable == null ? "" : values.get(new Place(instance, variable));
                        if (organ != null && item != null) {
                            drawn.add(new Missing(
                                    new Ledger.Clock(petition, timer.duty(), organ, item), instance, timer.event()));
                        }
                    });
        });
        return drawn;
    }

    /** Something of an instance by its name: a timer's event, or a variable. */
    private record Place(String instance, String name) {}

    private Map<Place, String> values(List<String> petitions, Map<Scope, List<Timer>> timed) {
        Set<String> names = timed.values().stream()
                .flatMap(List::stream)
                .flatMap(timer -> Stream.of(timer.owing().organ(), timer.owing().item()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var values = new HashMap<Place, String>();
        if (!names.isEmpty()) {
            database.sql("""
                            select e.ID_, v.NAME_, v.TEXT_ from ACT_RU_VARIABLE v
                            join ACT_RU_EXECUTION e on e.ID_ = v.EXECUTION_ID_
                            where e.BUSINESS_KEY_ in (:petitions) and v.NAME_ in (:names) and v.TEXT_ is not null
                            """)
                    .param("petitions", petitions)
                    .param("names", names)
                    .query(row -> {
                        values.put(new Place(row.getString(1), row.getString(2)), row.getString(3));
                    });
        }
        return values;
    }

    /** A timer whose attempts are used up does not live. */
    private Set<Place> alive(List<String> petitions) {
        return new HashSet<>(database.sql("""
                        select j.PROCESS_INSTANCE_ID_, d.ACT_ID_ from ACT_RU_JOB j
                        join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where j.TYPE_ = 'timer' and j.RETRIES_ > 0 and e.BUSINESS_KEY_ in (:petitions)
                        """)
                .param("petitions", petitions)
                .query((row, number) -> new Place(row.getString(1), row.getString(2)))
                .list());
    }
}
