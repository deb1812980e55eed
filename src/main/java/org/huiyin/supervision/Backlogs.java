package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of backlog that are assigned from above: each petition with a leader in charge (art. 18, paragraph 2). */
@Service
@Transactional
public class Backlogs {

    private final BacklogRows rows;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    Backlogs(BacklogRows rows, Acts acts, Ledger ledger, Organization organization, Wall wall, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /** The petition's entry on the list, resolved or not; none where it was taken off it. */
    @Transactional(readOnly = true)
    public Optional<BacklogMatter> listed(String petition, String paper, @Nullable String batch) {
        return rows.onList(petition, BacklogEntry.listKey(paper, batch)).map(BacklogRow::matter);
    }

    /** The petition's entry that is not resolved yet, whatever list it is on. */
    @Transactional(readOnly = true)
    public Optional<BacklogMatter> open(String petition) {
        return rows.open(petition).map(BacklogRow::matter);
    }

    /**
     * Puts the petition on the list and starts the clocks of the responsible organ and of the leader in charge. Where two do so at one moment the second fails
     * with {@link org.springframework.dao.DataIntegrityViolationException}.
     *
     * @return id of the entry within the petition
     */
    public String list(BacklogEntry entry) {
        String id = "积案" + (rows.count(entry.petition()) + 1);
        rows.saveAndFlush(new BacklogRow(entry, id, today()));
        acts.record(
                entry.petition(),
                entry.bureau(),
                new BacklogListed(
                        today(),
                        id,
                        entry.paper(),
                        entry.batch(),
                        organization.officerName(entry.lead()) + "（" + organization.nameOf(entry.leadOrgan()) + "）",
                        organization.nameOf(entry.organ()),
                        entry.lastDay()));
        ledger.start(new Ledger.Clock(entry.petition(), Duty.BACKLOG, entry.organ(), id), today(), entry.lastDay());
        ledger.start(new Ledger.Clock(entry.petition(), Duty.ACCEPT_LEAD, entry.leadOrgan(), id), today());
        return id;
    }

    /**
     * Sentences against the officer's acting as leader in charge: it is that leader's own matter as long as they, or whoever
     * acts for them, can see to it; others who hold the post follow where they left it or must keep out.
     */
    @Transactional(readOnly = true)
    public List<String> against(String petition, String backlog, Post post, String officer) {
        String lead = row(petition, backlog).matter().entry().lead();
        boolean theirs = organization.workingAt(post, today()).contains(lead)
                && !wall.bars(lead, organization.postsOf(lead, today()), petition);
        return theirs && !officer.equals(lead)
                ? List.of("本件由" + organization.officerName(lead) + "包案，请由其本人办理；其因故不能履职的，请先登记代理人员。")
                : List.of();
    }

    /** Sentences against the officer's drawing up the plan: the leader in charge signs it, and nobody signs their own. */
    @Transactional(readOnly = true)
    public List<String> againstDrawing(String petition, String backlog, String officer) {
        return officer.equals(row(petition, backlog).matter().entry().lead()) && leads(petition, backlog)
                ? List.of("本件由您包案，化解方案由您签批，请由责任单位其他承办人员制定。")
                : List.of();
    }

    /**
     * The leader takes it on. Whoever acts for them during an absence takes it on for them; where they hold the post no
     * longer or must keep out, the one who follows is in charge from now on.
     */
    public void accept(String petition, String backlog, String officer, String opinion) {
        BacklogRow row = row(petition, backlog);
        row.accept(leads(petition, backlog) ? row.matter().entry().lead() : officer);
        BacklogEntry entry = row.matter().entry();
        acts.record(
                petition,
                entry.leadOrgan(),
                new BacklogAccepted(today(), backlog, organization.officerName(entry.lead()), opinion));
    }

    /** Whether the listed leader still holds the post, absent or not, and may see to the matter. */
    private boolean leads(String petition, String backlog) {
        BacklogEntry entry = row(petition, backlog).matter().entry();
        return organization.ownPostsOf(entry.lead(), today()).contains(new Post(entry.leadOrgan(), Role.LEADER))
                && !wall.bars(entry.lead(), organization.postsOf(entry.lead(), today()), petition);
    }

    private BacklogRow row(String petition, String backlog) {
        return rows.of(petition, backlog)
                .orElseThrow(() -> new IllegalStateException("No backlog " + backlog + " in " + petition));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
