package org.huiyin.desk.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions.Repeated;
import org.huiyin.supervision.SupervisionEffect;
import org.huiyin.supervision.SupervisionEffect.Result;
import org.huiyin.supervision.SupervisionEffects;
import org.huiyin.supervision.SupervisionMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether petitioners came back after a supervision was settled, by the register alone. */
@Component
class EffectRows {

    private static final int DAYS = 365;

    private final SupervisionEffects effects;
    private final Sight sight;
    private final Organization organization;
    private final Clock clock;

    EffectRows(SupervisionEffects effects, Sight sight, Organization organization, Clock clock) {
        this.effects = effects;
        this.sight = sight;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One settled supervision.
     *
     * @param petition number, or null where the wall keeps it from the officer, who sees nothing else of it then
     * @param open whether the officer may open its file
     * @param until last day on which coming back counts
     * @param cameBack numbers of petitions on the matter that the officer may open; the others are not named
     */
    record Row(
            @Nullable String petition,
            boolean open,
            String item,
            String organ,
            @Nullable LocalDate closedOn,
            LocalDate until,
            String result,
            List<String> cameBack) {}

    /** How many of the bureau's supervisions of the last year went each way. */
    Map<Result, Long> counts(String bureau) {
        var counts = new EnumMap<Result, Long>(Result.class);
        Stream.of(Result.values()).forEach(result -> counts.put(result, 0L));
        all(bureau).forEach(effect -> counts.merge(effect.result(), 1L, Long::sum));
        return counts;
    }

    /** Those that went one way, the latest first. */
    List<Row> of(String bureau, Result result) {
        var chosen =
                all(bureau).stream().filter(effect -> effect.result() == result).toList();
        var seen = sight.of(chosen.stream()
                .flatMap(effect -> Stream.concat(
                        Stream.of(effect.matter().petition()),
                        effect.cameBack().stream().map(Repeated::petition)))
                .toList());
        return chosen.stream().map(effect -> row(effect, seen)).toList();
    }

    private List<SupervisionEffect> all(String bureau) {
        return effects.of(bureau, LocalDate.now(clock).minusDays(DAYS));
    }

    private Row row(SupervisionEffect effect, Sight.Seen seen) {
        SupervisionMatter matter = effect.matter();
        String petition = matter.petition();
        if (seen.isBarred(petition)) {
            return new Row(null, false, "", "", null, effect.until(), "", List.of());
        }
        return new Row(
                petition,
                seen.isOpen(petition),
                matter.supervision(),
                organization.nameOf(matter.organ()),
                matter.closedOn(),
                effect.until(),
                effect.result().label(),
                effect.cameBack().stream()
                        .map(Repeated::petition)
                        .filter(seen::isOpen)
                        .toList());
    }
}
