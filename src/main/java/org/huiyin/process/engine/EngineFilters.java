package org.huiyin.process.engine;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The filters every officer finds in Tasklist, put down once under fixed names. They ask for no post: the engine leaves
 * out what is not the officer's own posts' anyway.
 */
@Component
class EngineFilters {

    private record Central(String name, String description, String color, UnaryOperator<TaskQuery> query) {}

    /** Steps in which an organ answers those who supervise it (arts 39, 40). */
    private static final String[] ANSWERS = {
        "UserTask_ReplyToSupervision",
        "UserTask_OrderCorrection",
        "UserTask_DepartmentOrders",
        "UserTask_FeedBack",
        "UserTask_OfficeFeedsBack",
        "UserTask_ReportRectification"
    };

    private static final List<Central> FILTERS = List.of(
            new Central("我的待办", "已由我领取的任务，最先到期的在前", "#1f4e79", q -> q.taskAssigneeExpression("${currentUser()}")),
            new Central("本岗位待领取", "我的岗位上还没有人领取的任务", "#2e7d32", TaskQuery::taskUnassigned),
            new Central(
                    "三个工作日内到期",
                    "三个工作日内到期的任务",
                    "#b26a00",
                    q -> q.dueBeforeExpression("${workingDays.after(3)}").dueAfterExpression("${now()}")),
            new Central("已超期", "已过最后一日的任务", "#b3261e", q -> q.dueBeforeExpression("${now()}")),
            new Central("本岗位全部", "我的岗位上的全部任务", "#546e7a", UnaryOperator.identity()),
            new Central("督办反馈", "对本单位的督办、责令改正、建议和联席会议决定，等待本岗位反馈", "#8a1c1c", q -> q.taskDefinitionKeyIn(ANSWERS)));

    private final FilterService filters;
    private final TaskService tasks;

    EngineFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void putDown() {
        for (int i = 0; i < FILTERS.size(); i++) {
            putDown(FILTERS.get(i), i);
        }
    }

    private void putDown(Central central, int position) {
        if (filters.createTaskFilterQuery().filterName(central.name()).count() > 0) {
            return;
        }
        TaskQuery query = central.query()
                .apply(tasks.createTaskQuery())
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
        filters.saveFilter(filters.newTaskFilter(central.name())
                .setQuery(query)
                .setProperties(Map.of(
                        "priority",
                        position,
                        "color",
                        central.color(),
                        "description",
                        central.description(),
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false)));
    }
}
