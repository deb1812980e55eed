package org.huiyin.process.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.huiyin.process.engine.DatedDuties;
import org.huiyin.process.engine.Owing;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a timer stands on in the models: an activity while it is open, the gateway that waits for it, or its own event. */
@Component
class TimedScopes {

    private final JdbcClient database;
    private final RepositoryService models;
    private final DatedDuties duties;
    private final Map<Scope, Optional<Placed>> placed = new ConcurrentHashMap<>();

    TimedScopes(JdbcClient database, RepositoryService models, DatedDuties duties) {
        this.database = database;
        this.models = models;
        this.duties = duties;
    }

    /** An activity of one version of a model. */
    record Scope(String definition, String activity) {}

    /** @param owing variables that say who owes the duty */
    record Timer(String event, Duty duty, Owing owing) {}

    private record Placed(Scope on, Timer timer) {}

    /** The timers dated by a duty, by what they stand on. */
    Map<Scope, List<Timer>> timed() {
        var timed = new HashMap<Scope, List<Timer>>();
        database.sql("""
                        select PROC_DEF_ID_, ACT_ID_, JOB_CONFIGURATION_ from ACT_RU_JOBDEF where JOB_TYPE_ like 'timer%'
                        """).query(row -> {
            var event = new Scope(row.getString(1), row.getString(2));
            String expression = row.getString(3);
            placed.computeIfAbsent(event, each -> place(each, expression))
                    .ifPresent(each -> timed.computeIfAbsent(each.on(), on -> new ArrayList<>())
                            .add(each.timer()));
        });
        return timed;
    }

    /** The engine keeps a timer's expression with its definition. */
    private Optional<Placed> place(Scope event, String expression) {
        return DatedDuties.in(expression)
                .flatMap(duty -> duties.owing(event.definition(), duty)
                        .map(owing -> new Placed(standsOn(event), new Timer(event.activity(), duty, owing))));
    }

    private Scope standsOn(Scope event) {
        var drawn = models.getBpmnModelInstance(event.definition()).getModelElementById(event.activity());
        if (drawn instanceof BoundaryEvent boundary) {
            return new Scope(event.definition(), boundary.getAttachedTo().getId());
        }
        return drawn instanceof FlowNode node
                ? node.getPreviousNodes().list().stream()
                        .filter(EventBasedGateway.class::isInstance)
                        .map(gateway -> new Scope(event.definition(), gateway.getId()))
                        .findFirst()
                        .orElse(event)
                : event;
    }

    /** What the event is called in its model. */
    String nameOf(Scope event) {
        return models.getBpmnModelInstance(event.definition()).getModelElementById(event.activity())
                        instanceof FlowNode node
                ? Optional.ofNullable(node.getName()).orElse(event.activity())
                : event.activity();
    }
}
