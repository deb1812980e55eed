package org.huiyin.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.testing.Life;
import org.huiyin.testing.Life.Step;
import org.huiyin.testing.OpenSteps;
import org.huiyin.testing.PlainLife;
import org.springframework.boot.test.context.TestComponent;

/** Officers who work as Tasklist does: registering by the product's page, then by the engine's services. */
@TestComponent
class ProductOfficers extends Officers {

    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService jobs;
    private final CurrentOfficer officer;
    private final Clock clock;
    private final Measured measured;
    private final Life life;
    private String found = "";

    ProductOfficers(
            TaskService tasks,
            FormService forms,
            ManagementService jobs,
            org.huiyin.registry.Register register,
            CurrentOfficer officer,
            org.huiyin.process.worklist.Worklist worklist,
            Clock clock,
            Measured measured) {
        super(measured.trips());
        this.tasks = tasks;
        this.forms = forms;
        this.jobs = jobs;
        this.officer = officer;
        this.clock = clock;
        this.measured = measured;
        this.life = new Life(register, officer, worklist, new OpenSteps(measured.uncounted(), jobs), clock);
    }

    @Override
    String register(int nth) {
        return life.register("第 " + nth + " 件");
    }

    @Override
    void claim(String petition, Step step) {
        as(step, () -> tasks.claim(found, step.officer()));
    }

    @Override
    void open(String petition, Step step) {
        as(step, () -> forms.getTaskFormVariables(found));
    }

    @Override
    void submit(String petition, Step step) {
        as(step, () -> forms.submitTaskForm(found, step.values()));
    }

    @Override
    void closeWindow(String petition) {
        jobs.executeJob(found);
    }

    @Override
    List<Step> steps(String petition) {
        return PlainLife.steps(petition, "所述情况", LocalDate.now(clock).toString());
    }

    @Override
    void find(String petition, String element) {
        found = Waiting.at(measured.uncounted(), petition, element);
    }

    private void as(Step step, Runnable work) {
        officer.as(step.officer(), () -> {
            work.run();
            return null;
        });
    }
}
