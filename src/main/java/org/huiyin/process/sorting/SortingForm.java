package org.huiyin.process.sorting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.organization.Organ;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.proposals.SortingProposal;
import org.huiyin.registry.Petitions;
import org.huiyin.review.Finality;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What the sorting form opens with: the petition, the instruction if there is one, and the proposal, prefilled. */
@Component
class SortingForm {

    private final Openings openings;
    private final Petitions petitions;
    private final Routing routing;
    private final Contributions contributions;
    private final ProposedSorting proposals;
    private final Finality finality;

    SortingForm(
            Openings openings,
            Petitions petitions,
            Routing routing,
            Contributions contributions,
            ProposedSorting proposals,
            Finality finality) {
        this.openings = openings;
        this.petitions = petitions;
        this.routing = routing;
        this.contributions = contributions;
        this.proposals = proposals;
        this.finality = finality;
    }

    Opening opening(TaskAt task) {
        String bureau = task.post().organ();
        Petitions.Facts facts = petitions.facts(task.petition()).orElseThrow();
        List<SortingProposal> proposed = proposals.of(task);
        var opening = openings.of(task)
                .facts()
                .received()
                .due(Duty.SORT, bureau)
                .show("channel", facts.channel().label())
                .show(
                        "purpose",
                        facts.purpose() == null ? "尚未登记" : facts.purpose().label())
                .show("repeats", facts.repeats())
                .show("proposal", ProposedSorting.words(proposed))
                .choices("organs", offered(routing.targetsByDirection(task.petition(), bureau)))
                .choices("helpers", named(contributions.candidates(task.petition())))
                .choices("grounds", routing.grounds())
                .fill(SortPetition.LANE, Lane.COMPLEX);
        if (!proposed.isEmpty()) {
            fill(opening, proposed.get(0), facts);
        }
        Instructed said = routing.instructed(task.petition()).orElse(null);
        opening.show("instruction", said == null ? "" : said.leader() + "（" + said.on() + "）：" + said.text());
        if (said != null && said.organ() != null) {
            opening.fill(SortPetition.DIRECTION, Direction.TRANSFER).fill(SortPetition.ORGAN, said.organ());
        }
        return opening;
    }

    private void fill(Opening opening, SortingProposal best, Petitions.Facts facts) {
        ProposedSorting.proposed(best)
                .ifPresent(proposed -> opening.fill(SortPetition.DIRECTION, proposed.direction())
                        .fill(SortPetition.LANE, proposed.lane()));
        opening.fill(SortPetition.LEGAL_CHECK, best.legalCheck()).fill(SortPetition.GRAVE, best.grave());
        if (best.organ() != null) {
            opening.fill(SortPetition.ORGAN, best.organ());
        }
        if (best.ground() != null) {
            opening.fill(SortPetition.GROUND, best.ground());
        }
        if (facts.repeats() != null) {
            opening.fill(SortPetition.EARLIER, facts.repeats());
            finality.of(facts.repeats())
                    .ifPresent(paper -> opening.fill(SortPetition.REVIEW_PAPER, paper.number())
                            .fill(SortPetition.REVIEW_ON, paper.on()));
        }
        opening.fill(
                SortPetition.REASONS,
                best.reasons().isEmpty() ? "" : best.reasons().get(0));
    }

    private static List<Opening.Choice> offered(Map<Organ, List<Direction>> targets) {
        return targets.entrySet().stream()
                .map(target -> new Opening.Choice(
                        target.getKey().code(), target.getKey().name(), names(target.getValue())))
                .toList();
    }

    private static String names(List<Direction> directions) {
        return directions.stream().map(Direction::name).collect(Collectors.joining(",", ",", ","));
    }

    private static Map<String, String> named(List<Organ> organs) {
        var names = new LinkedHashMap<String, String>();
        organs.forEach(organ -> names.put(organ.code(), organ.name()));
        return names;
    }
}
