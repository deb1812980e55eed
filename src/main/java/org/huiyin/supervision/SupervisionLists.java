package org.huiyin.supervision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervisions that are not closed, for lists; whoever shows them asks the wall. */
@Service
@Transactional(readOnly = true)
public class SupervisionLists {

    private final SupervisionRows rows;

    SupervisionLists(SupervisionRows rows) {
        this.rows = rows;
    }

    /** Those of the petitions, in one query, by petition and the oldest first. */
    public List<SupervisionMatter> openIn(Collection<String> petitions) {
        return petitions.isEmpty()
                ? List.of()
                : rows.openIn(petitions).stream().map(SupervisionRow::matter).toList();
    }
}
