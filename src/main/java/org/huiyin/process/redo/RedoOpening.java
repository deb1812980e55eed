package org.huiyin.process.redo;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.Opinions;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Finding;
import org.huiyin.review.RedoOrdered;
import org.huiyin.review.Redos;
import org.huiyin.review.ReviewIssued;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What the forms of a redo show: the opinion that was revoked, why, and the new draft beside it. */
@Component
class RedoOpening {

    private final Openings openings;
    private final Redos redos;
    private final Opinions opinions;
    private final ReviewRecords records;
    private final Organization organization;

    RedoOpening(Openings openings, Redos redos, Opinions opinions, ReviewRecords records, Organization organization) {
        this.openings = openings;
        this.redos = redos;
        this.opinions = opinions;
        this.records = records;
        this.organization = organization;
    }

    Opening of(TaskAt task) {
        Matter matter = RedoProcess.matter(task);
        RedoOrdered ordered = redos.ordered(matter);
        Opinion revoked = opinions.textInForce(matter);
        ReviewIssued review = records.issued(task.petition(), ordered.request()).orElseThrow();
        Finding finding = review.finding();
        return openings.of(task)
                .due(Duty.REDO, matter.organ())
                .show("review", review.organName() + " " + review.number())
                .show("review_opinion", finding == null ? review.decision().label() : finding.opinion())
                .show("old_paper", opinions.inForce(matter).number())
                .show("old_facts", revoked.facts())
                .show("old_answers", revoked.answers())
                .show("old_outcome", revoked.conclusion().label())
                .show("old_opinion", revoked.opinion())
                .show("old_basis", revoked.basis());
    }

    /** The same with the new draft. */
    Opening withDraft(TaskAt task) {
        var draft = redos.draft(RedoProcess.matter(task)).orElseThrow();
        Opinion text = draft.act().opinion();
        return of(task).show("drafter", organization.officerName(draft.officer()))
                .show("investigators", String.join("、", draft.act().investigators()))
                .show("inquiry", draft.act().inquiry())
                .show("new_facts", text.facts())
                .show("new_answers", text.answers())
                .show("new_outcome", text.conclusion().label())
                .show("new_opinion", text.opinion())
                .show("new_basis", text.basis());
    }

    /** Why the latest draft was returned; empty where it was not. */
    String returned(TaskAt task) {
        return redos.examined(RedoProcess.matter(task)).stream()
                .flatMap(done -> Optional.ofNullable(done.act().returned()).stream())
                .collect(Collectors.joining("\n"));
    }
}
