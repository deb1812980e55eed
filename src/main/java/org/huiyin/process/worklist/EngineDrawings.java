package org.huiyin.process.worklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huiyin.access.CurrentOfficer;
import org.springframework.stereotype.Component;

/** Reads as the house itself: officers hold no rights on definitions and history. */
@Component
class EngineDrawings implements Drawings {

    private final RepositoryService repository;
    private final HistoryService history;
    private final CurrentOfficer officer;

    EngineDrawings(RepositoryService repository, HistoryService history, CurrentOfficer officer) {
        this.repository = repository;
        this.history = history;
        this.officer = officer;
    }

    @Override
    public List<Drawing> of(String petition) {
        return officer.asSystem(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(petition)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .distinct()
                .map(repository::getProcessDefinition)
                .map(model -> new Drawing(model.getId(), model.getKey(), model.getName(), model.getVersionTag()))
                .toList());
    }

    @Override
    public Optional<String> xml(String id) {
        return officer.asSystem(() -> Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(id)
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(this::read));
    }

    private String read(String id) {
        try (var model = repository.getProcessModel(id)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
