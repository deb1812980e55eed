package org.huiyin.process.worklist;

import java.time.Clock;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OfficerComments implements Comments {

    private static final int LONGEST = 2_000;

    private final CommentRows rows;
    private final CurrentOfficer officer;
    private final Recorded recorded;
    private final Clock clock;

    OfficerComments(CommentRows rows, CurrentOfficer officer, Recorded recorded, Clock clock) {
        this.rows = rows;
        this.officer = officer;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Comment add(String petition, @Nullable String task, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw new TaskRefused("批注应为 1 至 " + LONGEST + " 字，请修改后再提交。");
        }
        var row = rows.save(new CommentRow(petition, task, officer.id(), clock.instant(), stripped));
        recorded.that(Fact.of(petition, "COMMENTED"));
        return row.asComment();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> of(String petition) {
        return rows.findByPetitionOrderById(petition).stream()
                .map(CommentRow::asComment)
                .toList();
    }
}
