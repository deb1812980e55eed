package org.huiyin.process.sorting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.process.TaskAt;
import org.huiyin.process.proposals.Proposals;
import org.huiyin.process.proposals.SortingProposal;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Proposed;
import org.springframework.stereotype.Component;

/** What the decision table proposes, in the words of sorting. */
@Component
class ProposedSorting {

    private final Proposals proposals;

    ProposedSorting(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The best first. */
    List<SortingProposal> of(TaskAt task) {
        return proposals.forSorting(task.petition(), task.post().organ());
    }

    /** The one from which a deviation needs reasons. */
    Optional<Proposed> best(TaskAt task) {
        return of(task).stream().findFirst().flatMap(ProposedSorting::proposed);
    }

    /** Empty where a designer's table names a direction or lane that the house does not know. */
    static Optional<Proposed> proposed(SortingProposal proposal) {
        Optional<Direction> direction = named(Direction.values(), proposal.direction());
        Optional<Lane> lane = named(Lane.values(), proposal.lane());
        return direction.flatMap(known ->
                lane.map(speed -> new Proposed(known, speed, String.join("", proposal.reasons()))));
    }

    /** One line for each proposal, the best first. */
    static String words(List<SortingProposal> proposals) {
        return proposals.stream()
                .map(each -> label(each) + "：" + String.join("", each.reasons()))
                .collect(Collectors.joining("\n"));
    }

    private static String label(SortingProposal proposal) {
        return proposed(proposal)
                .map(known -> known.direction().label() + "，" + known.lane().label())
                .orElse(proposal.direction());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}
