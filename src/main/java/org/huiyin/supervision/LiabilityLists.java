package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many findings with what their organs were told; two queries, however many they are. */
@Service
@Transactional(readOnly = true)
public class LiabilityLists {

    private final ActLists acts;

    LiabilityLists(ActLists acts) {
        this.acts = acts;
    }

    /**
     * A finding as its organ knows it.
     *
     * @param letter number of the letter by which it was told
     * @param text as it stands now
     * @param contestBy last day to contest it
     */
    public record Told(LiabilityMatter matter, String letter, LiabilityText text, LocalDate contestBy) {}

    /** Those of the findings of which the organ was told, in their order. */
    public List<Told> told(Collection<LiabilityMatter> findings) {
        Set<String> petitions = findings.stream().map(LiabilityMatter::petition).collect(Collectors.toSet());
        var told = last(LiabilityTold.class, petitions);
        var decided = last(LiabilityDecided.class, petitions);
        return findings.stream()
                .filter(matter -> told.containsKey(key(matter)))
                .map(matter -> told(matter, Objects.requireNonNull(told.get(key(matter))), decided))
                .toList();
    }

    private static Told told(
            LiabilityMatter matter, Acts.Done<LiabilityTold> told, Map<String, Acts.Done<LiabilityDecided>> decided) {
        var last = decided.get(key(matter));
        return new Told(
                matter,
                told.number().orElse(matter.finding()),
                last == null ? told.act().text() : last.act().text(),
                told.act().contestBy());
    }

    private <A extends OfLiability> Map<String, Acts.Done<A>> last(Class<A> kind, Set<String> petitions) {
        var last = new HashMap<String, Acts.Done<A>>();
        acts.of(kind, petitions)
                .forEach(filed -> last.put(filed.petition() + " " + filed.act().finding(), filed.done()));
        return last;
    }

    private static String key(LiabilityMatter matter) {
        return matter.petition() + " " + matter.finding();
    }
}
