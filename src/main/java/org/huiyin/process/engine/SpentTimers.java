package org.huiyin.process.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Timers that have gone off although what they stand on is open: the engine arms each once. Where the duty's last day lies
 * ahead again, because the calendar has moved it or the clock stood still meanwhile, they are armed anew.
 */
@Component
public class SpentTimers {

    private static final Pattern DUTY = Pattern.compile("due\\.of\\(\\s*execution\\s*,\\s*'(\\w+)'");

    private static final String LEAVES = """
            select x.ID_ from ACT_RU_EXECUTION x join ACT_RU_EXECUTION e on e.ID_ = x.PROC_INST_ID_
            where e.BUSINESS_KEY_ = :petition and x.ACT_ID_ is not null
              and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = x.ID_)
            order by x.ID_
            """;

    private final JdbcClient database;
    private final Due due;
    private final Clock clock;

    SpentTimers(JdbcClient database, Due due, Clock clock) {
        this.database = database;
        this.due = due;
        this.clock = clock;
    }

    /** The duty that dates a timer, from the expression that the engine keeps with its definition. */
    public static Optional<Duty> duty(String expression) {
        Matcher found = DUTY.matcher(expression);
        return found.find() ? Optional.of(Duty.valueOf(found.group(1))) : Optional.empty();
    }

    /** Arms those of the petition whose day lies ahead; returns how many. */
    int armAnew(CommandContext context, String petition) {
        List<String> leaves = database.sql(LEAVES)
                .param("petition", petition)
                .query(String.class)
                .list();
        return leaves.stream()
                .map(context.getExecutionManager()::findExecutionById)
                .filter(leaf -> leaf != null && !context.getDbEntityManager().isDeleted(leaf))
                .mapToInt(leaf -> armAnew(context, leaf))
                .sum();
    }

    private int armAnew(CommandContext context, ExecutionEntity leaf) {
        return leaf.createActivityExecutionMapping().entrySet().stream()
                .mapToInt(open -> armAnew(context, open.getKey(), (ExecutionEntity) open.getValue()))
                .sum();
    }

    private int armAnew(CommandContext context, ScopeImpl scope, ExecutionEntity execution) {
        Collection<TimerDeclarationImpl> timers =
                TimerDeclarationImpl.getDeclarationsForScope(scope).values();
        var spent = timers.stream()
                .filter(timer -> execution.getJobs().stream()
                        .noneMatch(job -> timer.getJobDefinitionId().equals(job.getJobDefinitionId())))
                .filter(timer -> liesAhead(context, timer, execution))
                .toList();
        spent.forEach(timer -> timer.createTimerInstance(execution));
        return spent.size();
    }

    private boolean liesAhead(CommandContext context, TimerDeclarationImpl timer, ExecutionEntity execution) {
        String expression = context.getJobDefinitionManager()
                .findById(timer.getJobDefinitionId())
                .getJobConfiguration();
        return duty(expression)
                .filter(duty -> due.of(execution, duty.name()).toInstant().isAfter(clock.instant()))
                .isPresent();
    }
}
