package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is its post's, by list and by id; a bar keeps out whoever holds the post. */
@InTheCity
class PostAndWallTests {

    @Autowired
    private Life life;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Wall wall;

    @Test
    void showsATaskToItsPostOnly() {
        String petition = life.registered();
        String task = life.open(petition, Steps.SORT).getId();

        assertThat(officer.as(TestCity.REGISTRAR, () -> worklist.task(task))).isPresent();
        assertThat(officer.as(TestCity.HANDLER, () -> worklist.task(task))).isEmpty();
        assertThat(officer.as(TestCity.HANDLER, () -> worklist.maySee(petition)))
                .isFalse();
        assertThat(officer.as(TestCity.HANDLER, () -> tasks.createTaskQuery().list()))
                .extracting("id")
                .doesNotContain(task);
    }

    @Test
    void refusesAForeignOfficerById() {
        String task = life.open(life.registered(), Steps.SORT).getId();

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> officer.as(TestCity.HANDLER, () -> forms.getTaskFormVariables(task)));
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> officer.as(TestCity.HANDLER, () -> {
                    tasks.complete(task, Steps.SORTING);
                    return task;
                }));
    }

    @Test
    void keepsAnOfficerWithAnInterestOutById() {
        String petition = life.registered();
        String task = life.open(petition, Steps.SORT).getId();
        wall.raise(new Bar(petition, TestCity.REGISTRAR, null, Ground.RECUSED));

        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> forms.getTaskFormVariables(task)))
                .withMessageContaining("回避");
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> {
                    tasks.claim(task, TestCity.REGISTRAR);
                    return task;
                }));
        assertThat(officer.as(TestCity.REGISTRAR, () -> worklist.task(task))).isEmpty();
    }
}
