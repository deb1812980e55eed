package org.huiyin.process.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OtherResultRecorded;
import org.huiyin.handling.Resumptions;
import org.huiyin.handling.Route;
import org.huiyin.handling.RouteChoice;
import org.huiyin.handling.Routes;
import org.huiyin.handling.SimpleGround;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.submission.OpenSubmissions;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 确定办理途径 (arts 29 to 31), and which organs help. */
@Component
class DecideRoute implements OfficerTask {

    private static final Field<Route> ROUTE =
            Field.choice("route", "办理途径", Route.class, Route::label).mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();
    private static final Field<String> DEVIATION =
            Field.text("deviation", "未采用建议的理由").atMost(2_000);
    private static final Field<String> RECLASSIFIED =
            Field.text("reclassified", "信访目的与登记不一致的理由").atMost(2_000);
    private static final Field<Boolean> SIMPLE = Field.yesNo("simple", "适用简易办理");
    private static final Field<SimpleGround> SIMPLE_GROUND =
            Field.choice("simpleGround", "简易办理情形", SimpleGround.class, SimpleGround::label);
    private static final Field<Boolean> SUPPORTABLE = Field.yesNo("supportable", "信访请求可以予以支持或者当即答复");

    private final Openings openings;
    private final Routes routes;
    private final SuggestedRoute suggested;
    private final Resumptions resumptions;
    private final Contributions contributions;
    private final OpenSubmissions submissions;

    DecideRoute(
            Openings openings,
            Routes routes,
            SuggestedRoute suggested,
            Resumptions resumptions,
            Contributions contributions,
            OpenSubmissions submissions) {
        this.openings = openings;
        this.routes = routes;
        this.suggested = suggested;
        this.resumptions = resumptions;
        this.contributions = contributions;
        this.submissions = submissions;
    }

    @Override
    public String key() {
        return AcceptanceProcess.DECIDE_ROUTE;
    }

    @Override
    public List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>(
                List.of(ROUTE, REASONS, DEVIATION, RECLASSIFIED, SIMPLE, SIMPLE_GROUND, SUPPORTABLE));
        CoOrgan.ALL.forEach(each -> fields.addAll(List.of(each.organ(), each.lastDay())));
        return List.copyOf(fields);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var organs = new LinkedHashMap<String, String>();
        contributions.candidates(task.petition()).stream()
                .filter(organ -> !organ.code().equals(task.post().organ()))
                .forEach(organ -> organs.put(organ.code(), organ.name()));
        Matter matter = AcceptanceProcess.matter(task);
        Opening opening = openings.of(task)
                .facts()
                .due(Duty.NOTICE, task.post().organ())
                .show("proposal", suggested.of(matter).shown())
                .choices("organs", organs);
        resumptions
                .of(matter)
                .map(OtherResultRecorded::reasons)
                .ifPresent(reasons -> opening.fill(ROUTE, Route.OPINION).fill(REASONS, reasons));
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = AcceptanceProcess.matter(task);
        boolean simple = answers.find(SIMPLE).orElse(false);
        if (simple && answers.find(SIMPLE_GROUND).isEmpty()) {
            return Completion.refused("适用简易办理的，请选择“简易办理情形”。");
        }
        RouteChoice choice = choice(matter, simple, answers);
        var refusals = new ArrayList<String>();
        CoOrgan.ALL.forEach(each -> refusals.addAll(each.ask(contributions, matter, answers)));
        refusals.addAll(routes.choose(matter, choice).refusals());
        if (!refusals.isEmpty()) {
            return Completion.unless(refusals);
        }
        // what came before the organ had the petition, or to one that gave it back
        submissions.bring(task.petition());
        return Completion.done(AcceptanceProcess.PATH.with(choice.path()));
    }

    private RouteChoice choice(Matter matter, boolean simple, Answers answers) {
        Route route = answers.get(ROUTE);
        SuggestedRoute.Suggestion proposal = suggested.of(matter);
        return new RouteChoice(
                route,
                simple ? answers.get(SIMPLE_GROUND) : null,
                answers.find(SUPPORTABLE).orElse(false),
                answers.get(REASONS),
                answers.orNull(RECLASSIFIED),
                proposal.label(),
                proposal.differsFrom(route, simple),
                answers.orNull(DEVIATION));
    }
}
