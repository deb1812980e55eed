package org.huiyin.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Headline;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/**
 * Headlines for lists, as the acting officer may read them: that of an accusation is for whoever may open its file (art.
 * 30). Others who are told of one, such as those to whom something urgent in it is reported, know it by its number.
 */
@Component
public class Headlines {

    private final Petitions petitions;
    private final Worklist worklist;

    Headlines(Petitions petitions, Worklist worklist) {
        this.petitions = petitions;
        this.worklist = worklist;
    }

    /** By number. */
    public Map<String, Headline> of(Collection<String> numbers) {
        var all = petitions.headlines(numbers);
        var accusations = all.values().stream()
                .filter(each -> each.purpose() == Purpose.ACCUSATION)
                .map(Headline::petition)
                .toList();
        Set<String> seen = accusations.isEmpty() ? Set.of() : worklist.seen(accusations);
        return all.values().stream()
                .filter(each -> each.purpose() != Purpose.ACCUSATION || seen.contains(each.petition()))
                .collect(Collectors.toMap(Headline::petition, Function.identity()));
    }
}
