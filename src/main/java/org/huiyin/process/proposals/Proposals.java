package org.huiyin.process.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.process.engine.Decisions;
import org.huiyin.process.engine.Decisions.Row;
import org.huiyin.process.proposals.CompetentOrgans.Competent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals for the officer, computed whenever a form opens and never stored. Nothing of who petitions goes in, and from
 * the petition's text only whether certain words occur.
 */
@Component
@Transactional(readOnly = true)
public class Proposals {

    private final Circumstances circumstances;
    private final Sending sending;
    private final CompetentOrgans organs;
    private final Decisions decisions;

    Proposals(Circumstances circumstances, Sending sending, CompetentOrgans organs, Decisions decisions) {
        this.circumstances = circumstances;
        this.sending = sending;
        this.organs = organs;
        this.decisions = decisions;
    }

    /**
     * Where the bureau might send the petition, the best first; never empty with the tables of the house.
     *
     * @throws org.huiyin.process.engine.BadDecision where a table is missing or wrong
     */
    public List<SortingProposal> forSorting(String petition, String bureau) {
        Situation situation = circumstances.of(petition, bureau);
        var answer = decisions.ask("sorting", situation.inputs());
        var competence = decisions.ask("competence", situation.inputs());
        var proposals = new ArrayList<SortingProposal>();
        for (Row row : answer.rows()) {
            Competent competent = organs.of(String.valueOf(row.outputs().get("direction")), situation, competence);
            proposals.add(sorting(situation, row, answer.nameOf(row), competent));
        }
        return List.copyOf(proposals);
    }

    /**
     * How the organ might deal with the petition, the best first; never empty with the tables of the house.
     *
     * @throws org.huiyin.process.engine.BadDecision where a table is missing or wrong
     */
    public List<RouteProposal> forRoute(String petition, String organ) {
        Situation situation = circumstances.of(petition, organ);
        var inputs = new HashMap<>(situation.inputs());
        inputs.putAll(sending.of(petition, organ));
        decisions.evaluate("weighing", inputs).forEach(inputs::putAll);
        var answer = decisions.ask("route", inputs);
        return answer.rows().stream()
                .map(row -> route(situation, row, answer.nameOf(row)))
                .toList();
    }

    private static SortingProposal sorting(Situation situation, Row row, String rule, Competent competent) {
        Map<String, Object> cells = row.outputs();
        var reasons = new ArrayList<String>();
        text(cells, "reason").ifPresent(reasons::add);
        reasons.addAll(competent.reasons());
        text(cells, "laneReason").ifPresent(reasons::add);
        reasons.addAll(situation.clues());
        var rules = new ArrayList<>(List.of(rule));
        rules.addAll(competent.rules());
        return new SortingProposal(
                text(cells, "direction").orElse(""),
                competent.organ(),
                competent.others(),
                text(cells, "ground").orElse(null),
                text(cells, "lane").orElse(""),
                Boolean.TRUE.equals(cells.get("legalCheck")),
                Boolean.TRUE.equals(cells.get("grave")),
                List.copyOf(reasons),
                List.copyOf(rules));
    }

    private static RouteProposal route(Situation situation, Row row, String rule) {
        Map<String, Object> cells = row.outputs();
        var reasons = new ArrayList<String>();
        text(cells, "reason").ifPresent(reasons::add);
        reasons.addAll(situation.clues());
        return new RouteProposal(
                text(cells, "path").orElse(""),
                text(cells, "route").orElse(null),
                text(cells, "target").orElse(null),
                List.copyOf(reasons),
                List.of(rule));
    }

    private static Optional<String> text(Map<String, Object> cells, String name) {
        return Optional.ofNullable(cells.get(name)).map(Object::toString);
    }
}
