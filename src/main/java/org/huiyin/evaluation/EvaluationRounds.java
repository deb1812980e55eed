package org.huiyin.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.registry.Act;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of invitations to evaluate, by the last day of their windows; as many queries for a thousand as for one. */
@Service
@Transactional(readOnly = true)
public class EvaluationRounds {

    private final PastClocks clocks;
    private final ActLists acts;
    private final Clock clock;

    EvaluationRounds(PastClocks clocks, ActLists acts, Clock clock) {
        this.clocks = clocks;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * One invitation with what was said to it.
     *
     * @param window the petitioners' period to evaluate
     * @param bureau code of the petition bureau that is rated, or null where none is
     * @param organ code of the responsible organ that is rated, or null where none is
     * @param ratings as they stand
     */
    public record Round(
            Face window, @Nullable String bureau, @Nullable String organ, List<Rating> ratings) {

        /** Code of the organ that is rated as the target, or null where none is. */
        public @Nullable String rated(Target target) {
            return target == Target.BUREAU ? bureau : organ;
        }

        /** What was said of the target. */
        public List<Rating> of(Target target) {
            return ratings.stream()
                    .filter(rating -> rating.rated().target() == target)
                    .toList();
        }
    }

    /** Rounds whose window's last day lies in the period, by petition, as they stood at the instant. */
    public List<Round> ending(LocalDate from, LocalDate to, Instant asOf) {
        LocalDate since = PastClocks.earliestStart(from);
        var said = new Said(
                files(EvaluationInvited.class, since, asOf),
                files(Rated.class, since, asOf),
                files(MarkAppealed.class, since, asOf),
                files(AppealDecided.class, since, asOf));
        return clocks.ending(Set.of(Duty.EVALUATE), from, to, asOf).stream()
                .map(window -> round(window, said))
                .flatMap(Optional::stream)
                .toList();
    }

    private <A extends Act> Map<String, List<Acts.Done<A>>> files(Class<A> kind, LocalDate since, Instant asOf) {
        return acts.putDown(kind, since, asOf).stream()
                .collect(groupingBy(Filed::petition, mapping(Filed::done, toList())));
    }

    /** The window began on the day on which its invitation was put down; a later invitation begins another round. */
    private Optional<Round> round(Face window, Said said) {
        String petition = window.petition();
        return said.invited(petition).stream()
                .filter(done -> LocalDate.ofInstant(done.at(), clock.getZone()).equals(window.started()))
                .reduce((earlier, later) -> later)
                .map(done ->
                        new Round(window, done.act().bureau(), done.act().organ(), said.ratings(petition, done.at())));
    }

    /** What the files say of evaluation, by petition. */
    private record Said(
            Map<String, List<Acts.Done<EvaluationInvited>>> invitations,
            Map<String, List<Acts.Done<Rated>>> rated,
            Map<String, List<Acts.Done<MarkAppealed>>> appeals,
            Map<String, List<Acts.Done<AppealDecided>>> decisions) {

        List<Acts.Done<EvaluationInvited>> invited(String petition) {
            return invitations.getOrDefault(petition, List.of()).stream()
                    .filter(done -> done.act().way().invites())
                    .toList();
        }

        /** Those given after the invitation and before the next one. */
        List<Rating> ratings(String petition, Instant from) {
            Instant until = invited(petition).stream()
                    .map(Acts.Done::at)
                    .filter(at -> at.isAfter(from))
                    .findFirst()
                    .orElse(Instant.MAX);
            var given = rated.getOrDefault(petition, List.of()).stream()
                    .filter(done -> !done.at().isBefore(from) && done.at().isBefore(until))
                    .toList();
            return Ratings.standing(
                    petition,
                    given,
                    appeals.getOrDefault(petition, List.of()),
                    decisions.getOrDefault(petition, List.of()),
                    List.of());
        }
    }
}
