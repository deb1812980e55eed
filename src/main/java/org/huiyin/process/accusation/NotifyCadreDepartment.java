package org.huiyin.process.accusation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.Accusations;
import org.huiyin.handling.CadreDepartmentNotified;
import org.huiyin.organization.Organ;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 通报组织（人事）部门 (art. 30, paragraph 2): the bureau's own duty, whoever handled the accusation. */
@Component
class NotifyCadreDepartment implements OfficerTask {

    /** In place of a department that the chart does not know. */
    private static final String OTHER = "OTHER";

    private static final Field<String> DEPARTMENT =
            Field.line("department", "组织（人事）部门").mandatory();
    private static final Field<String> DEPARTMENT_NAME = Field.line("departmentName", "部门全称");
    private static final Field<LocalDate> NOTIFIED_ON =
            Field.day("notifiedOn", "通报日期").mandatory();
    private static final Field<LocalDate> SECRETARY_ON = Field.day("secretaryOn", "向党委主要负责同志报送日期");
    private static final Field<LocalDate> LEADER_ON = Field.day("leaderOn", "向分管组织（人事）工作的负责同志报送日期");

    private final Openings openings;
    private final Accusations accusations;
    private final AccusedNames accused;
    private final Clock clock;

    NotifyCadreDepartment(Openings openings, Accusations accusations, AccusedNames accused, Clock clock) {
        this.openings = openings;
        this.accusations = accusations;
        this.accused = accused;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AccusationProcess.NOTIFY_CADRE_DEPARTMENT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DEPARTMENT, DEPARTMENT_NAME, NOTIFIED_ON, SECRETARY_ON, LEADER_ON);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("documentNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        AccusationHandled handled = accusations.handledIn(accusations.handledLast(task.petition()));
        var departments = new LinkedHashMap<String, String>();
        accusations.departments(task.petition()).forEach(organ -> departments.put(organ.code(), organ.name()));
        departments.put(OTHER, "其他组织（人事）部门");
        return openings.of(task)
                .show("accused", accused.in(task.petition()))
                .show("cadres", handled.cadres())
                .show("result", handled.result().label())
                .show("grave", handled.grave() ? "是" : "否")
                .choices("departments", departments)
                .fill(NOTIFIED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Optional<String> department = department(task.petition(), answers);
        if (department.isEmpty()) {
            return Completion.refused("请选择列出的组织（人事）部门，或者选择“其他组织（人事）部门”并填写“部门全称”（第三十条第二款）。");
        }
        boolean grave =
                accusations.handledIn(accusations.handledLast(task.petition())).grave();
        var notified = new CadreDepartmentNotified(
                answers.get(NOTIFIED_ON),
                department.get(),
                grave ? answers.orNull(SECRETARY_ON) : null,
                grave ? answers.orNull(LEADER_ON) : null);
        return Completion.unless(accusations
                .notified(task.petition(), task.post().organ(), notified)
                .refusals());
    }

    private Optional<String> department(String petition, Answers answers) {
        String chosen = answers.get(DEPARTMENT);
        return chosen.equals(OTHER)
                ? answers.find(DEPARTMENT_NAME)
                : accusations.departments(petition).stream()
                        .filter(organ -> organ.code().equals(chosen))
                        .map(Organ::name)
                        .findFirst();
    }
}
