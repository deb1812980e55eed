package org.huiyin.process.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.engine.Positions.Caller;
import org.huiyin.process.engine.Positions.Wait;
import org.springframework.stereotype.Component;

/** Reads the deployed models as the house itself: officers hold no rights on definitions. */
@Component
class EngineProspects implements Prospects {

    private final RepositoryService repository;
    private final Positions positions;
    private final Ledger ledger;
    private final CurrentOfficer officer;

    EngineProspects(RepositoryService repository, Positions positions, Ledger ledger, CurrentOfficer officer) {
        this.repository = repository;
        this.positions = positions;
        this.ledger = ledger;
        this.officer = officer;
    }

    @Override
    public List<Prospect> of(String petition) {
        var waits = positions.waits(petition);
        if (waits.isEmpty()) {
            return List.of();
        }
        var callers = positions.callers(petition);
        var awaited = new Awaited(ledger.of(petition));
        return officer.asSystem(() -> {
            var models = new HashMap<String, BpmnModelInstance>();
            return waits.stream()
                    .map(wait -> prospect(wait, callers, awaited, models))
                    .toList();
        });
    }

    private Prospect prospect(
            Wait wait, Map<String, Caller> callers, Awaited awaited, Map<String, BpmnModelInstance> models) {
        var path = new ArrayList<FlowNode>();
        path.add(node(wait.definition(), wait.element(), models));
        for (var caller = callers.get(wait.instance()); caller != null; caller = callers.get(caller.instance())) {
            path.add(node(caller.definition(), caller.element(), models));
        }
        var here = path.get(0);
        var ahead = new Ahead(path.subList(1, path.size()));
        var meanwhile = new LinkedHashSet<String>();
        path.forEach(each -> meanwhile.addAll(Ahead.meanwhile(each)));
        return new Prospect(
                process(here).getName(),
                awaited.at(here, variable -> positions.value(wait.instance(), variable)),
                wait.post(),
                ahead.of(here),
                List.copyOf(meanwhile));
    }

    private FlowNode node(String definition, String element, Map<String, BpmnModelInstance> models) {
        return models.computeIfAbsent(definition, repository::getBpmnModelInstance)
                .getModelElementById(element);
    }

    private static Process process(FlowNode node) {
        return node.getModelInstance()
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
    }
}
