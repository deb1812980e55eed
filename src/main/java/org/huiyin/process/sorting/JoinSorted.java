package org.huiyin.process.sorting;

import java.util.List;
import org.huiyin.process.joining.Joins;
import org.huiyin.process.submission.OpenSubmissions;
import org.huiyin.registry.Register;
import org.huiyin.routing.Decided;
import org.huiyin.routing.Direction;
import org.springframework.stereotype.Component;

/** Joining as a direction of sorting, checked like joining at any time. */
@Component
class JoinSorted {

    private final Joins joins;
    private final OpenSubmissions submissions;
    private final Register register;

    JoinSorted(Joins joins, OpenSubmissions submissions, Register register) {
        this.joins = joins;
        this.submissions = submissions;
        this.register = register;
    }

    /** Sentences that stand against it; both petitions are held from here on. */
    List<String> against(String petition, Decided decided) {
        String into = decided.earlier().petition();
        if (decided.direction() != Direction.JOIN || into == null) {
            return List.of();
        }
        register.hold(List.of(petition, into));
        return joins.against(petition, into).stream().toList();
    }

    /** After the two were joined. */
    void joined(String petition, String bureau, Decided decided) {
        String into = decided.earlier().petition();
        if (decided.direction() == Direction.JOIN && into != null) {
            joins.united(petition, into);
            submissions.passOn(petition, into, bureau);
        }
    }
}
