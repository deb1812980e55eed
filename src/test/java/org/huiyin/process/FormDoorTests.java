package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.huiyin.access.CurrentOfficer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One door for what officers submit: nothing undeclared comes in, nothing written reaches the engine's tables. */
@InTheCity
class FormDoorTests {

    private static final String PLANTED = "密语𠮷🙂";

    @Autowired
    private Life life;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void leavesNothingWrittenInTheEnginesTables() {
        String petition = life.registered();

        life.done(petition, TestCity.REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "reasons", PLANTED));

        assertThat(EngineRows.containing(jdbc, PLANTED)).isEmpty();
        assertThat(EngineRows.containing(jdbc, "王小明")).isEmpty();
        assertThat(EngineRows.containing(jdbc, "小区电梯长期停运")).isEmpty();
        assertThat(EngineRows.containing(jdbc, petition))
                .as("the search itself finds what is there")
                .isNotEmpty();
    }

    @Test
    void refusesAnUndeclaredFieldAndKeepsTheTaskOpen() {
        String petition = life.registered();

        String refusal =
                life.refused(petition, TestCity.REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "bureau", "jsjy"));

        assertThat(refusal).isEqualTo("表单中没有“bureau”这一项，请刷新页面后重新填写。");
    }

    @Test
    void refusesASerializedObjectWithoutReadingIt() {
        var object = Variables.serializedObjectValue("rO0ABQ==")
                .objectTypeName("java.lang.String")
                .serializationDataFormat(SerializationDataFormats.JAVA)
                .create();

        String task = life.open(life.registered(), Steps.SORT).getId();
        var submitted = Variables.fromMap(Steps.SORTING).putValueTyped("reasons", object);

        assertThatExceptionOfType(TaskRefused.class)
                .isThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> {
                    tasks.complete(task, submitted);
                    return task;
                }))
                .withMessage("“理由”的内容格式不正确。");
    }

    @Test
    void letsNobodyChangeOrDeleteATaskPastTheProcess() {
        var task = life.open(life.registered(), Steps.SORT);
        task.setPriority(1);

        assertThatThrownBy(() -> tasks.saveTask(task)).isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> tasks.deleteTask(task.getId())).isInstanceOf(TaskRefused.class);
    }

    @Test
    void saysThatATaskIsDoneWhenItIsSubmittedTwice() {
        String petition = life.registered();
        String task = life.open(petition, Steps.SORT).getId();
        life.done(petition, TestCity.REGISTRAR, Steps.SORT, Steps.SORTING);

        assertThatThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> complete(task, Steps.SORTING)))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("该任务不存在或者已经办结，请刷新任务列表。");
    }

    @Test
    void letsOnlyTheFirstOfTwoOfficersHaveTheTask() {
        var steps = new Steps(life, life.registered()).sorted().told("2026-03-02");
        String task = life.open(steps.petition(), Steps.CONFIRM).getId();
        officer.as(TestCity.HANDLER, () -> claim(task, TestCity.HANDLER));

        assertThatThrownBy(() -> officer.as(TestCity.LEADER, () -> claim(task, TestCity.LEADER)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("已由 李承办 领取");
        assertThatThrownBy(() -> officer.as(TestCity.LEADER, () -> complete(task, Steps.COMPETENCE)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("已由 李承办 领取");
    }

    @Test
    void givesATaskOnlyToAnOfficerOfItsPost() {
        String task = life.open(life.registered(), Steps.SORT).getId();

        assertThatThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> claim(task, TestCity.HANDLER)))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("李承办 不在“江洲市信访局 登记员”岗位，不能办理该任务。");
    }

    @ParameterizedTest
    @MethodSource("sidePaths")
    void closesEverySidePath(String what, SidePath path) {
        String task = life.open(life.registered(), Steps.SORT).getId();

        assertThatThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> path.take(tasks, task)))
                .as(what)
                .isInstanceOf(TaskRefused.class);
        assertThat(EngineRows.containing(jdbc, PLANTED)).isEmpty();
    }

    static Stream<Arguments> sidePaths() {
        return SidePath.all(PLANTED);
    }

    @Test
    void letsNoOfficerWriteVariablesOrStartAnInstance() {
        var open = life.open(life.registered(), Steps.SORT);

        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> officer.as(TestCity.REGISTRAR, () -> {
                    runtime.setVariable(open.getExecutionId(), "bureau", "jsjy");
                    return open;
                }));
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() ->
                        officer.as(TestCity.REGISTRAR, () -> runtime.startProcessInstanceByKey("petition", "made-up")));
    }

    @Test
    void refusesAnUndeclaredVariableWhoeverSetsIt() {
        var open = life.open(life.registered(), Steps.SORT);

        assertThatThrownBy(() -> runtime.setVariable(open.getExecutionId(), "petitioner", PLANTED))
                .hasStackTraceContaining("没有声明变量 petitioner");
        assertThat(EngineRows.containing(jdbc, PLANTED)).isEmpty();
    }

    @Test
    void tellsTheEngineWhoCompletedTheTask() {
        var open = life.open(life.registered(), Steps.SORT);

        officer.as(TestCity.REGISTRAR, () -> complete(open.getId(), Steps.SORTING));

        assertThat(history.createUserOperationLogQuery()
                        .taskId(open.getId())
                        .operationType("Complete")
                        .list())
                .extracting("userId")
                .containsOnly(TestCity.REGISTRAR);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(open.getId())
                        .singleResult()
                        .getTenantId())
                .isEqualTo("jsxf.registrar");
    }

    private String complete(String task, Map<String, Object> values) {
        tasks.complete(task, values);
        return task;
    }

    private String claim(String task, String by) {
        tasks.claim(task, by);
        return task;
    }
}
