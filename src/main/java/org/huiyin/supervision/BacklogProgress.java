package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Repeated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How lists of backlog come on, in a handful of queries however many petitions they have. */
@Service
@Transactional(readOnly = true)
public class BacklogProgress {

    private static final int AT_ONCE = 1_000;

    private final BacklogRows rows;
    private final BacklogMilestoneRows milestones;
    private final Petitions petitions;
    private final Clock clock;

    BacklogProgress(BacklogRows rows, BacklogMilestoneRows milestones, Petitions petitions, Clock clock) {
        this.rows = rows;
        this.milestones = milestones;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** All entries that the bureaus see to, in the order in which they were listed. */
    public List<BacklogStanding> ofBureaus(Collection<String> bureaus) {
        return bureaus.isEmpty() ? List.of() : standing(rows.ofBureaus(bureaus));
    }

    /** All entries of which the officer is in charge. */
    public List<BacklogStanding> ofLead(String officer) {
        return standing(rows.ofLead(officer));
    }

    /** When petitioners came back to each of the matters, and with which petitions; chains of repeats included. */
    public Map<String, List<Repeated>> repeats(Collection<String> numbers) {
        var found = new HashMap<String, List<Repeated>>();
        var known = new HashSet<String>();
        Map<String, Set<String>> open = new HashMap<>();
        numbers.forEach(number -> open.put(number, Set.of(number)));
        for (var asked = open; !asked.isEmpty(); ) {
            var next = new HashMap<String, Set<String>>();
            for (var later : asked(asked.keySet()).entrySet()) {
                for (String first : asked.getOrDefault(later.getKey(), Set.of())) {
                    later.getValue().stream()
                            .filter(repeat -> !repeat.petition().equals(first))
                            .filter(repeat -> known.add(first + " " + repeat.petition()))
                            .forEach(repeat -> {
                                found.computeIfAbsent(first, each -> new ArrayList<>())
                                        .add(repeat);
                                next.computeIfAbsent(repeat.petition(), each -> new HashSet<>())
                                        .add(first);
                            });
                }
            }
            asked = next;
        }
        return found;
    }

    private Map<String, List<Repeated>> asked(Collection<String> numbers) {
        var all = new HashMap<String, List<Repeated>>();
        var list = List.copyOf(numbers);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            all.putAll(petitions.repeated(list.subList(from, Math.min(list.size(), from + AT_ONCE))));
        }
        return all;
    }

    private List<BacklogStanding> standing(List<BacklogRow> found) {
        List<BacklogMatter> matters = found.stream().map(BacklogRow::matter).toList();
        Set<String> overdue = matters.isEmpty()
                ? Set.of()
                : milestones.overdue(LocalDate.now(clock)).stream()
                        .map(BacklogMilestoneRow::owner)
                        .collect(Collectors.toSet());
        var verified = matters.stream()
                .filter(matter -> matter.verifiedOn() != null)
                .map(matter -> matter.entry().petition())
                .collect(Collectors.toSet());
        var repeats = repeats(verified);
        return matters.stream()
                .map(matter -> new BacklogStanding(
                        matter,
                        overdue.contains(matter.entry().petition() + " " + matter.item()),
                        cameBack(matter, repeats)))
                .toList();
    }

    private static boolean cameBack(BacklogMatter matter, Map<String, List<Repeated>> repeats) {
        LocalDate verified = matter.verifiedOn();
        return verified != null
                && repeats.getOrDefault(matter.entry().petition(), List.of()).stream()
                        .anyMatch(repeat -> repeat.receivedOn().isAfter(verified));
    }
}
