package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Acts.Document;
import org.huiyin.registry.Links;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sorting (art. 22): where a petition goes, and what came back. A refusal changes nothing. */
@Service
@Transactional
public class Routing {

    private final SortingCheck check;
    private final Reach reach;
    private final Grounds grounds;
    private final Sortings sortings;
    private final Levels levels;
    private final Organization organization;
    private final Links links;
    private final Acts acts;
    private final Clock clock;

    Routing(
            SortingCheck check,
            Reach reach,
            Grounds grounds,
            Sortings sortings,
            Levels levels,
            Organization organization,
            Links links,
            Acts acts,
            Clock clock) {
        this.check = check;
        this.reach = reach;
        this.grounds = grounds;
        this.sortings = sortings;
        this.levels = levels;
        this.organization = organization;
        this.links = links;
        this.acts = acts;
        this.clock = clock;
    }

    /** Organs to which the petition may be sent today, as the officer is offered them. */
    @Transactional(readOnly = true)
    public List<Organ> targets(String petition, String bureau) {
        Set<String> barred = check.barredOrgans(petition);
        return reach.of(bureau, today()).stream()
                .filter(organ -> !barred.contains(organ.code()))
                .toList();
    }

    /** The same, with the directions that lead there; what is for discipline organs goes to them by its own direction. */
    @Transactional(readOnly = true)
    public Map<Organ, List<Direction>> targetsByDirection(String petition, String bureau) {
        var targets = new LinkedHashMap<Organ, List<Direction>>();
        for (Organ organ : targets(petition, bureau)) {
            targets.put(organ, reach.directionsTo(bureau, organ, today()));
        }
        targets.values().removeIf(List::isEmpty);
        return targets;
    }

    /** Grounds of refusal that hold here: label by code. */
    public Map<String, String> grounds() {
        return grounds.offered();
    }

    /** Code of the government of the bureau's level, to which it proposes; empty where it stands below none. */
    public Optional<String> governmentOf(String bureau) {
        return levels.governmentOf(bureau);
    }

    /** Decides, today, where the petition goes. */
    public Outcome sort(String petition, String bureau, Decided decided) {
        List<String> flaws = new ArrayList<>(check.flaws(petition, bureau, decided));
        instructedOtherwise(petition, decided).ifPresent(flaws::add);
        return sorted(petition, bureau, decided, flaws);
    }

    /** The same to the organ that accepts by agreement or decision: neither reach nor an earlier instruction counts (art. 24). */
    public Outcome sortAsDecided(String petition, String bureau, Decided decided) {
        return sorted(petition, bureau, decided, check.flawsBeyondReach(petition, bureau, decided));
    }

    private Outcome sorted(String petition, String bureau, Decided decided, List<String> flaws) {
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        acts.record(petition, bureau, sortings.of(petition, bureau, decided));
        String into = decided.earlier().petition();
        if (decided.direction() == Direction.JOIN && into != null) {
            links.join(petition, into, bureau, today(), decided.reasons());
        }
        return new Outcome.Done();
    }

    /** The sorting in force: the latest one. */
    @Transactional(readOnly = true)
    public Optional<Sorting> sortingOf(String petition) {
        return acts.latest(petition, Sorting.class);
    }

    /** The letter by which the petition is sent where the sorting in force sends it; empty where it goes nowhere. */
    @Transactional(readOnly = true)
    public Optional<Document> letterOf(String petition) {
        return acts.latestDone(petition, Sorting.class)
                .flatMap(done -> done.documents().stream().findFirst());
    }

    /** The latest instruction of the bureau's own government. */
    @Transactional(readOnly = true)
    public Optional<Instructed> instructed(String petition) {
        return acts.latest(petition, Instructed.class);
    }

    /** A leader's word is no proposal: what it says is done, unless the leader left it open. */
    private Optional<String> instructedOtherwise(String petition, Decided decided) {
        Instructed said = instructed(petition).orElse(null);
        String organ = said == null ? null : said.organ();
        if (organ == null
                || !decided.direction().sends()
                || organ.equals(decided.sending().organ())) {
            return Optional.empty();
        }
        return Optional.of("批示由“" + organization.nameOf(organ) + "”办理，请按照批示选择责任单位；需要改变的，请再次提请决定（第二十二条第一款）。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
