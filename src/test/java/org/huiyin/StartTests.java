package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class StartTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FilterService filters;

    @Test
    void putsTheModelsDownAsOneSet() {
        assertThat(repository.createDeploymentQuery().list()).hasSize(1);
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(definition -> definition.getKey() + ".bpmn")
                .containsExactlyInAnyOrderElementsOf(models());
    }

    private static List<String> models() {
        return Stream.of(Objects.requireNonNull(new File("processes").list()))
                .filter(name -> name.endsWith(".bpmn"))
                .toList();
    }

    @Test
    void putsTheCentralFiltersDownOnce() {
        assertThat(filters.createTaskFilterQuery().list())
                .extracting("name")
                .containsExactlyInAnyOrder("我的待办", "本岗位待领取", "三个工作日内到期", "已超期", "本岗位全部", "督办反馈");
    }
}
