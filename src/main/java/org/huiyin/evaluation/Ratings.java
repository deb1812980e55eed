package org.huiyin.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of ratings: single marks, and what they come to for a unit. */
@Service
@Transactional(readOnly = true)
public class Ratings {

    private final Acts acts;

    Ratings(Acts acts) {
        this.acts = acts;
    }

    /** The marks in a petition, each as it stands, in the order in which they were first given. */
    public List<Rating> of(String petition) {
        return standing(
                petition,
                acts.all(petition, Rated.class),
                acts.all(petition, MarkAppealed.class),
                acts.all(petition, AppealDecided.class),
                acts.all(petition, CalledBack.class));
    }

    /** The same out of acts that have been read; each list oldest first. */
    static List<Rating> standing(
            String petition,
            List<Acts.Done<Rated>> rated,
            List<Acts.Done<MarkAppealed>> appeals,
            List<Acts.Done<AppealDecided>> decisions,
            List<Acts.Done<CalledBack>> calls) {
        var latest = new LinkedHashMap<Rated.Mark, Acts.Done<Rated>>();
        rated.forEach(done -> latest.put(done.act().mark(), done));
        var ratings = new ArrayList<Rating>();
        latest.forEach((mark, done) -> ratings.add(new Rating(
                petition,
                done.organ(),
                done.act(),
                last(appeals.stream()
                                .filter(appeal -> appeal.act().mark().equals(mark)
                                        && !appeal.at().isBefore(done.at()))
                                .map(appeal -> appeal.act().on())
                                .toList())
                        .orElse(null),
                last(decisions.stream()
                                .filter(decided -> decided.act().mark().equals(mark)
                                        && !decided.at().isBefore(done.at()))
                                .map(decided -> decided.act().decision())
                                .toList())
                        .orElse(null),
                calls.stream()
                        .anyMatch(call ->
                                call.act().mark().equals(mark) && !call.at().isBefore(done.at())))));
        return ratings;
    }

    /** What was said of a unit in all petitions. Silence is its own number and counts as nothing. */
    public Figures of(Target target, String unit) {
        var levels = new EnumMap<Level, Integer>(Level.class);
        int undecided = 0;
        int leftOut = 0;
        for (String petition : acts.petitionsWith("RATED", unit)) {
            for (Rating rating : of(petition)) {
                if (rating.rated().target() != target || !rating.unit().equals(unit)) {
                    continue;
                }
                if (rating.counts()) {
                    levels.merge(rating.rated().level(), 1, Integer::sum);
                } else if (rating.decision() == null) {
                    undecided++;
                } else {
                    leftOut++;
                }
            }
        }
        return new Figures(Map.copyOf(levels), undecided, leftOut);
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * @param levels ratings that count, by level
     * @param undecided ratings under an appeal that is not decided
     * @param leftOut ratings that an appeal has set aside; they stay visible
     */
    public record Figures(Map<Level, Integer> levels, int undecided, int leftOut) {

        public int of(Level level) {
            return levels.getOrDefault(level, 0);
        }
    }
}
