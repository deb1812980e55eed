package org.huiyin.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.huiyin.process.book.Walk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The house's decisions, telling the scenario book which rules applied. */
@TestComponent
@Primary
public class WalkedDecisions extends Decisions {

    private final Walk walk;

    WalkedDecisions(LatestDecisions latest, RepositoryService repository, ProcessEngine engine, Walk walk) {
        super(latest, repository, engine);
        this.walk = walk;
    }

    @Override
    public Answer ask(String decision, Map<String, Object> inputs) {
        Answer answer = super.ask(decision, inputs);
        answer.rows().forEach(row -> walk.rule(decision, row.rule()));
        return answer;
    }
}
