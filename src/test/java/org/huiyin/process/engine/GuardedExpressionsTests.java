package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What a stored filter or a model may evaluate. */
@SpringBootTest
@ActiveProfiles("test")
class GuardedExpressionsTests {

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    private long listed(String expression) {
        var filter = filters.saveFilter(filters.newTaskFilter(expression)
                .setQuery(tasks.createTaskQuery().taskNameNotEqual("x").dueBeforeExpression(expression)));
        try {
            return filters.count(filter.getId());
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @Test
    void evaluatesTheHelpersForDates() {
        assertThat(listed("${workingDays.after(3)}")).isZero();
        assertThat(listed("${now()}")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.System')}",
                "${''.class.name}",
                "${workingDays.getClass().getClassLoader()}",
                "${workingDays['class']}"
            })
    void letsNoExpressionReachAClass(String expression) {
        assertThatThrownBy(() -> listed(expression)).hasStackTraceContaining("表达式中不允许使用");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${dataSource.connection}", "${currentOfficer.id()}", "${environment.getProperty('user.home')}"})
    void knowsNoOtherBeanOfTheHouse(String expression) {
        assertThatThrownBy(() -> listed(expression)).hasStackTraceContaining("Cannot resolve identifier");
    }
}
