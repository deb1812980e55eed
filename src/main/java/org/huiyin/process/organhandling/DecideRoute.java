package org.huiyin.process.organhandling;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Route;
import org.huiyin.handling.RouteDecision;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 确定办理途径 (art. 31). */
@Component
class DecideRoute implements OfficerTask {

    private static final Field<Route> ROUTE =
            Field.choice("route", "第三十一条途径", Route.class, Route::label).mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();

    private final Openings openings;
    private final Acceptance acceptance;

    DecideRoute(Openings openings, Acceptance acceptance) {
        this.openings = openings;
        this.acceptance = acceptance;
    }

    @Override
    public String key() {
        return OrganHandlingProcess.DECIDE_ROUTE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ROUTE, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return openings.of(task).facts().due(Duty.NOTICE, task.post().organ()).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var decision = new RouteDecision(answers.get(ROUTE), answers.get(REASONS));
        return Completion.unless(
                acceptance.decide(OrganHandlingProcess.matter(task), decision).refusals());
    }
}
