package org.huiyin.process.sweep;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.huiyin.process.engine.SpentTimers;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a timer stands on in the models: an activity while it is open, or the timer's own event. */
@Component
class TimedScopes {

    private final JdbcClient database;
    private final RepositoryService models;
    private final Map<Scope, Scope> standsOn = new ConcurrentHashMap<>();

    TimedScopes(JdbcClient database, RepositoryService models) {
        this.database = database;
        this.models = models;
    }

    /** An activity of one version of a model. */
    record Scope(String definition, String activity) {}

    /** The duty that dates the timer, by what the timer stands on. */
    Map<Scope, Duty> timed() {
        var timed = new HashMap<Scope, Duty>();
        database.sql("""
                        select PROC_DEF_ID_, ACT_ID_, JOB_CONFIGURATION_ from ACT_RU_JOBDEF where JOB_TYPE_ like 'timer%'
                        """).query(row -> {
            var event = new Scope(row.getString(1), row.getString(2));
            SpentTimers.duty(row.getString(3))
                    .ifPresent(duty -> timed.put(standsOn.computeIfAbsent(event, this::standsOn), duty));
        });
        return timed;
    }

    private Scope standsOn(Scope event) {
        var drawn = models.getBpmnModelInstance(event.definition()).getModelElementById(event.activity());
        return drawn instanceof BoundaryEvent boundary
                ? new Scope(event.definition(), boundary.getAttachedTo().getId())
                : event;
    }
}
