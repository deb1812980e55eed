package org.huiyin.desk;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.handling.Findings;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.registry.ActLists;
import org.springframework.stereotype.Component;

/**
 * Petition numbers in lists about the whole house, such as the sweep's. Whoever administers the system reads them without
 * being a party to the petitions; not those from which the wall bars them, nor those whose findings are sealed to them.
 */
@Component
public class Numbers {

    /** Stands in a number's place. */
    public static final String HIDDEN = "〔编号保密〕";

    private final CurrentOfficer officer;
    private final Wall wall;
    private final ActLists acts;
    private final FindingsSeal seal;

    Numbers(CurrentOfficer officer, Wall wall, ActLists acts, FindingsSeal seal) {
        this.officer = officer;
        this.wall = wall;
        this.acts = acts;
        this.seal = seal;
    }

    /** Those of the numbers that the acting officer may not read. */
    public Set<String> hidden(Collection<String> petitions) {
        Set<String> asked =
                petitions.stream().filter(petition -> !petition.isEmpty()).collect(Collectors.toSet());
        Set<String> barred = wall.barred(officer.id(), officer.posts(), asked);
        Set<String> found = acts.with(Findings::found, asked);
        return asked.stream()
                .filter(petition -> barred.contains(petition) || found.contains(petition) && !seal.isOpen(petition))
                .collect(Collectors.toUnmodifiableSet());
    }
}
