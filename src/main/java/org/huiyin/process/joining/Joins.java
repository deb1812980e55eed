package org.huiyin.process.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.HeldTasks;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/**
 * Whether the acting officer may join two petitions, whichever door they come by, and what joining does to the wall:
 * the main petition's file takes in what petitioners bring to the joined one, and its answer goes to both.
 */
@Component
public class Joins {

    /** Variables that name organs which have or will have tasks of a petition. */
    private static final List<String> IN_CHARGE = List.of("bureau", "receiver", "responsibleOrgan");

    private final Links links;
    private final Petitions petitions;
    private final Worklist worklist;
    private final Positions positions;
    private final TaskPosts posts;
    private final Wall wall;
    private final HeldTasks held;
    private final Answered answered;

    Joins(
            Links links,
            Petitions petitions,
            Worklist worklist,
            Positions positions,
            TaskPosts posts,
            Wall wall,
            HeldTasks held,
            Answered answered) {
        this.links = links;
        this.petitions = petitions;
        this.worklist = worklist;
        this.positions = positions;
        this.posts = posts;
        this.wall = wall;
        this.held = held;
        this.answered = answered;
    }

    /** The sentence, in Chinese; one who may not see the other petition does not learn whether it exists. */
    public Optional<String> against(String petition, String into) {
        if (!into.equals(petition) && !worklist.maySee(into)) {
            return Optional.of("没有编号为 " + into + " 的信访事项，或者它不由您所在的单位办理，请核对编号。");
        }
        return links.againstJoining(petition, into)
                .or(() -> when(isAccusation(petition) != isAccusation(into), "检举控告须单独保密办理，不能与其他信访事项合并（第三十条第三款）。"))
                .or(() -> answered.againstJoining(petition))
                .or(() -> when(answered.is(into), into + " 已经答复，不再向其他信访人送达，不能并入；本件请单独办理、答复。"))
                .or(() -> when(
                        barsWhoIsInCharge(petition, into) || barsWhoIsInCharge(into, petition),
                        "其中一件的经办单位在另一件中应当回避，不能合并办理，请分别办理（第二十八条第三款、第三十条第三款）。"));
    }

    /** Whoever is barred from the one is barred from both, and gives up what they hold. */
    public void united(String petition, String into) {
        wall.carry(petition, into);
        wall.carry(into, petition);
        Stream.of(petition, into)
                .forEach(each -> wall.on(each).stream()
                        .map(Bar::officer)
                        .filter(Objects::nonNull)
                        .forEach(officer -> held.release(each, officer)));
    }

    private boolean isAccusation(String petition) {
        return petitions.facts(petition).orElseThrow().purpose() == Purpose.ACCUSATION;
    }

    private boolean barsWhoIsInCharge(String barring, String handled) {
        Set<String> barred = wall.on(barring).stream()
                .map(Bar::organ)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        barred.retainAll(inCharge(handled));
        return !barred.isEmpty();
    }

    private Set<String> inCharge(String petition) {
        return Stream.concat(
                        posts.open(petition).stream().map(post -> Post.of(post).organ()),
                        IN_CHARGE.stream().flatMap(name -> positions.values(petition, name).stream()))
                .collect(Collectors.toSet());
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
