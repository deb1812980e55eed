package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
        List<Repeated> later = later(petition);
        return rows.of(petition).stream()
                .map(SupervisionRow::matter)
                .filter(matter -> matter.state() == SupervisionState.SETTLED)
                .map(matter -> effect(matter, later))
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

    /** Those that came back to the matter, and those that came back to these. */
    private List<Repeated> later(String petition) {
        var later = new ArrayList<Repeated>();
        Set<String> known = new HashSet<>(Set.of(petition));
        var open = new ArrayDeque<>(List.of(petition));
        while (!open.isEmpty()) {
            for (Repeated next : petitions.repeated(open.remove())) {
                if (known.add(next.petition())) {
                    later.add(next);
                    open.add(next.petition());
                }
            }
        }
        later.sort(Comparator.comparing(Repeated::receivedOn).thenComparing(Repeated::petition));
        return later;
    }
}
