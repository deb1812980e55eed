package org.huiyin.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Timers that a drawn scope declares and no longer has: fired for a breach that was forgiven since, or lost. They are
 * made anew from the scope's own declaration, as the engine made them when the scope was entered.
 */
@Component
class LostTimers {

    private final JdbcClient database;
    private final Ledger ledger;

    LostTimers(JdbcClient database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    int arm(CommandContext context, String petition) {
        return arm(context, petition, clock -> true);
    }

    int arm(CommandContext context, Ledger.Clock clock) {
        return arm(context, clock.petition(), clock::equals);
    }

    private int arm(CommandContext context, String petition, Predicate<Ledger.Clock> which) {
        Set<Ledger.Clock> awaited = awaited(petition).stream().filter(which).collect(Collectors.toUnmodifiableSet());
        if (awaited.isEmpty()) {
            return 0;
        }
        List<Drawn> lacking = drawn(context, petition).stream()
                .filter(timer -> timer.clock(petition).filter(awaited::contains).isPresent())
                .filter(timer -> !timer.isThere(context))
                .toList();
        lacking.forEach(Drawn::create);
        return lacking.size();
    }

    /** Clocks whose day is still to come; and windows that are over, for whose timer the petition waits. */
    private List<Ledger.Clock> awaited(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null)
                .filter(face -> face.state() != Face.State.LATE && face.state() != Face.State.PAUSED)
                .map(Face::clock)
                .toList();
    }

    private List<Drawn> drawn(CommandContext context, String petition) {
        var drawn = new TreeMap<String, Drawn>();
        for (String id : executions(petition)) {
            ExecutionEntity leaf = context.getExecutionManager().findExecutionById(id);
            if (leaf == null
                    || context.getDbEntityManager().isDeleted(leaf)
                    || leaf.getActivity() == null
                    || leaf.isEventScope()
                    || !leaf.getNonEventScopeExecutions().isEmpty()) {
                continue;
            }
            leaf.createActivityExecutionMapping()
                    .forEach((scope, execution) ->
                            of(scope, (ExecutionEntity) execution).forEach(timer -> drawn.put(timer.key(), timer)));
        }
        return List.copyOf(drawn.values());
    }

    private static Stream<Drawn> of(ScopeImpl scope, ExecutionEntity execution) {
        return TimerDeclarationImpl.getDeclarationsForScope(scope).values().stream()
                .map(declaration -> new Drawn(declaration, execution));
    }

    private List<String> executions(String petition) {
        return database.sql("""
                        select x.ID_ from ACT_RU_EXECUTION x join ACT_RU_EXECUTION e on e.ID_ = x.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = :petition and x.ACT_ID_ is not null order by x.ID_
                        """).param("petition", petition).query(String.class).list();
    }

    /** A timer as it is drawn, on an open scope. */
    private record Drawn(TimerDeclarationImpl declaration, ExecutionEntity execution) {

        String key() {
            return execution.getId() + " " + declaration.getActivityId();
        }

        Optional<Ledger.Clock> clock(String petition) {
            ProcessDefinitionEntity model = execution.getProcessDefinition();
            return DatedDuties.in(declaration.getJobConfiguration())
                    .flatMap(duty ->
                            DatedDuties.owing(model, duty.name()).map(owing -> owing.clock(petition, duty, execution)));
        }

        boolean isThere(CommandContext context) {
            Stream<JobEntity> written = context.getJobManager().findJobsByExecutionId(execution.getId()).stream();
            Stream<TimerEntity> born = context.getDbEntityManager().getCachedEntitiesByType(TimerEntity.class).stream()
                    .filter(timer -> execution.getId().equals(timer.getExecutionId()));
            return Stream.concat(written, born)
                    .filter(timer -> !context.getDbEntityManager().isDeleted(timer))
                    .anyMatch(timer -> declaration.getActivityId().equals(timer.getActivityId()));
        }

        void create() {
            declaration.createTimerInstance(execution);
        }
    }
}
