package org.huiyin.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contests of findings that wait for a head: none of the bureau's may decide, for they left or had a hand in the finding. */
@Service
public class LiabilityWaits {

    private final LiabilityRows rows;
    private final LiabilityRecords records;
    private final LiabilityPeople people;
    private final Acts acts;

    LiabilityWaits(LiabilityRows rows, LiabilityRecords records, LiabilityPeople people, Acts acts) {
        this.rows = rows;
        this.records = records;
        this.people = people;
        this.acts = acts;
    }

    /**
     * A contest on which nobody can decide.
     *
     * @param bureau code of the bureau before which it is, as it goes on today
     * @param allInvolved whether the bureau has heads at work, each with a hand in the finding
     */
    public record Wait(String petition, String finding, String bureau, boolean allInvolved) {}

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Wait> all() {
        return rows.at(LiabilityStage.CONTESTED).stream()
                .map(LiabilityRow::matter)
                .map(this::waiting)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Asks the bureau to appoint a head, whose the task is then; once a week. */
    @Transactional
    public void ask(Wait wait) {
        people.askForAHead(wait.petition(), wait.bureau(), wait.finding());
    }

    private Optional<Wait> waiting(LiabilityMatter matter) {
        String petition = matter.petition();
        String bureau = records.answered(petition, matter.finding())
                .map(LiabilityAnswered::decider)
                .map(decider -> acts.heir(petition, decider))
                .orElse(matter.bureau());
        if (people.headsBut(petition, bureau, records.hands(petition, matter.finding())) > 0) {
            return Optional.empty();
        }
        boolean involved = people.headsBut(petition, bureau, Set.of()) > 0;
        return Optional.of(new Wait(petition, matter.finding(), bureau, involved));
    }
}
