package org.huiyin.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.registry.LookUp.Datum;
import org.huiyin.registry.Marks.Hit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class LikelyEarlier implements Similar {

    private static final int SHOWN = 8;
    private static final double ALIKE = 0.4;

    private final Marks marks;
    private final PetitionRows petitions;
    private final CurrentOfficer officer;
    private final Wall wall;

    LikelyEarlier(Marks marks, PetitionRows petitions, CurrentOfficer officer, Wall wall) {
        this.marks = marks;
        this.petitions = petitions;
        this.officer = officer;
        this.wall = wall;
    }

    @Override
    public List<Likely> to(Typed typed) {
        Map<String, Set<Hit>> hits = new HashMap<>();
        marks.shared(typed)
                .forEach(hit -> hits.computeIfAbsent(hit.petition(), number -> new HashSet<>())
                        .add(hit));
        if (hits.isEmpty()) {
            return List.of();
        }
        return seen(petitions.candidates(hits.keySet())).stream()
                .map(candidate -> weighed(candidate, hits.getOrDefault(candidate.petition(), Set.of()), typed))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .thenComparing(weighed -> weighed.likely().receivedOn())
                        .reversed())
                .limit(SHOWN)
                .map(Weighed::likely)
                .toList();
    }

    /** Whoever is barred is shown nothing; an accusation is shown only where it was registered (art. 30). */
    private List<Candidate> seen(List<Candidate> candidates) {
        if (officer.isSystem()) {
            return candidates;
        }
        Set<Post> posts = officer.posts();
        Set<String> organs = posts.stream().map(Post::organ).collect(Collectors.toSet());
        Collection<String> numbers =
                candidates.stream().map(Candidate::petition).toList();
        Set<String> barred = wall.barred(officer.id(), posts, numbers);
        return candidates.stream()
                .filter(candidate -> !barred.contains(candidate.petition()))
                .filter(candidate -> candidate.purpose() != Purpose.ACCUSATION || organs.contains(candidate.organ()))
                .toList();
    }

    private static Weighed weighed(Candidate candidate, Set<Hit> hits, Typed typed) {
        List<String> why = new ArrayList<>();
        double weight = 0;
        if (any(hits, Datum.IDENTITY.prefix()) || any(hits, Datum.PHONE.prefix())) {
            why.add("同一信访人");
            weight += 1;
        } else if (any(hits, Datum.NAME.prefix())) {
            why.add("信访人同名");
            weight += 0.3;
        }
        String headline = typed.headline() == null ? "" : typed.headline();
        double alike = Likeness.OF_HEADLINES.between(headline, candidate.headline());
        if (alike >= ALIKE) {
            why.add("标题相近");
            weight += alike;
        }
        if (any(hits, Likeness.OF_FACTS.prefix())) {
            why.add("内容相近");
            weight += 1;
        }
        var likely = new Likely(candidate.petition(), candidate.headline(), candidate.receivedOn(), why);
        return new Weighed(likely, weight);
    }

    private static boolean any(Set<Hit> hits, String prefix) {
        return hits.stream().anyMatch(hit -> hit.of(prefix));
    }

    private record Weighed(Likely likely, double weight) {}
}
