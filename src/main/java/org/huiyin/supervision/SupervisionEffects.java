package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Repeated;
import org.huiyin.supervision.SupervisionEffect.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervision has brought about, from the register alone: nobody types a result. */
@Service
@Transactional(readOnly = true)
public class SupervisionEffects {

    private static final Comparator<Repeated> BY_DAY =
            Comparator.comparing(Repeated::receivedOn).thenComparing(Repeated::petition);

    private final SupervisionRows rows;
    private final Petitions petitions;
    private final SupervisionSettings settings;
    private final Clock clock;

    SupervisionEffects(SupervisionRows rows, Petitions petitions, SupervisionSettings settings, Clock clock) {
        this.rows = rows;
        this.petitions = petitions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the petition's supervisions that ended as settled, oldest first. */
    public List<SupervisionEffect> of(String petition) {
        return effects(rows.of(petition).stream()
                .map(SupervisionRow::matter)
                .filter(matter -> matter.state() == SupervisionState.SETTLED)
                .toList());
    }

    /** Of those that the bureau settled since the day, the latest first; asks as often for a thousand as for one. */
    public List<SupervisionEffect> of(String bureau, LocalDate since) {
        return effects(
                rows.settled(bureau, since).stream().map(SupervisionRow::matter).toList());
    }

    private List<SupervisionEffect> effects(List<SupervisionMatter> settled) {
        var repeated =
                repeated(settled.stream().map(SupervisionMatter::petition).toList());
        return settled.stream()
                .map(matter -> effect(matter, later(matter.petition(), repeated)))
                .toList();
    }

    private SupervisionEffect effect(SupervisionMatter matter, List<Repeated> later) {
        LocalDate ended = Objects.requireNonNull(matter.closedOn());
        LocalDate until = ended.plusDays(settings.effectDays());
        List<Repeated> cameBack = later.stream()
                .filter(each ->
                        each.receivedOn().isAfter(ended) && !each.receivedOn().isAfter(until))
                .toList();
        return new SupervisionEffect(matter, until, cameBack, result(until, cameBack));
    }

    private Result result(LocalDate until, List<Repeated> cameBack) {
        if (!cameBack.isEmpty()) {
            return Result.CAME_BACK;
        }
        return LocalDate.now(clock).isAfter(until) ? Result.LASTING : Result.OPEN;
    }

    /** What came back to each petition, and to those in turn; a query for each time a matter came back, not for each petition. */
    private Map<String, List<Repeated>> repeated(Collection<String> first) {
        var repeated = new HashMap<String, List<Repeated>>();
        Set<String> known = new HashSet<>(first);
        Collection<String> asked = known;
        while (!asked.isEmpty()) {
            var found = petitions.repeated(asked);
            repeated.putAll(found);
            asked = found.values().stream()
                    .flatMap(List::stream)
                    .map(Repeated::petition)
                    .filter(petition -> !known.contains(petition))
                    .toList();
            known.addAll(asked);
        }
        return repeated;
    }

    /** Those that came back to the matter, and those that came back to these. */
    private static List<Repeated> later(String petition, Map<String, List<Repeated>> repeated) {
        var later = new ArrayList<Repeated>();
        Set<String> known = new HashSet<>(Set.of(petition));
        var open = new ArrayDeque<>(List.of(petition));
        while (!open.isEmpty()) {
            for (Repeated next : repeated.getOrDefault(open.remove(), List.of())) {
                if (known.add(next.petition())) {
                    later.add(next);
                    open.add(next.petition());
                }
            }
        }
        later.sort(BY_DAY);
        return later;
    }
}
