package org.huiyin.process.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Evaluates the decision tables put down with the models, beside the engine: nothing is written to its history, so a form
 * may ask on every opening, and whoever asks needs no right of the engine.
 */
@Component
public class Decisions {

    /**
     * One rule that applies.
     *
     * @param rule id of the rule
     * @param outputs value by name of the output; without those the rule leaves empty
     */
    public record Row(String rule, Map<String, Object> outputs) {}

    /**
     * What a table answered.
     *
     * @param tag version tag of the table that answered
     * @param rows the rules that apply, in the order of the table; empty where none does
     */
    public record Answer(String decision, String tag, List<Row> rows) {

        /** The rule with its table and the table's version, such as {@code sorting 1.0.0 Rule_TransferToOrgan}. */
        public String nameOf(Row row) {
            return decision + " " + tag + " " + row.rule();
        }
    }

    private final LatestDecisions latest;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, DecisionTable> tables = new ConcurrentHashMap<>();

    Decisions(LatestDecisions latest, RepositoryService repository, ProcessEngine engine) {
        this.latest = latest;
        this.repository = repository;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Outputs of the rules that apply, as {@link #ask} answers them. */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return ask(decision, inputs).rows().stream().map(Row::outputs).toList();
    }

    /**
     * Asks the latest version of the table.
     *
     * @param decision id of the decision
     * @param inputs value by name, one for each name that the table's inputs read
     * @throws BadDecision where there is no such table, where it cannot be evaluated, or where an input is missing
     */
    public Answer ask(String decision, Map<String, Object> inputs) {
        DecisionDefinition definition = latest.of(decision);
        DecisionTable table = tables.computeIfAbsent(definition.getId(), id -> read(definition));
        return new Answer(decision, definition.getVersionTag(), table.evaluate(inputs));
    }

    /**
     * Keeps what is drawn from the table, for whoever asks the same again and again.
     *
     * @param ask asks the table
     */
    public <Q, A> KeptAnswers<Q, A> keep(String decision, Function<Q, A> ask) {
        return new KeptAnswers<>(this, decision, ask);
    }

    /** Names the version of the table that answers now; throws {@link BadDecision} where there is none. */
    String version(String decision) {
        return latest.of(decision).getId();
    }

    private DecisionTable read(DecisionDefinition definition) {
        // tables are the house's own, not facts of a petition: whoever may open the form may know what it proposes
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() ->
                        DecisionTable.read(definition.getKey(), repository.getDecisionModel(definition.getId()))));
    }
}
