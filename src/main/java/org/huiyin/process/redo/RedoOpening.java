package org.huiyin.process.redo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.Opinions;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.review.Finding;
import org.huiyin.review.Redos;
import org.huiyin.review.ReviewIssued;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What the forms of a redo show: the opinion that was revoked, why, and the new draft beside it. */
@Component
class RedoOpening {

    private final Openings openings;
    private final TaskValues values;
    private final Redos redos;
    private final Opinions opinions;
    private final ReviewRecords records;
    private final Organization organization;
    private final Clock clock;

    RedoOpening(
            Openings openings,
            TaskValues values,
            Redos redos,
            Opinions opinions,
            ReviewRecords records,
            Organization organization,
            Clock clock) {
        this.openings = openings;
        this.values = values;
        this.redos = redos;
        this.opinions = opinions;
        this.records = records;
        this.organization = organization;
        this.clock = clock;
    }

    Opening of(TaskAt task) {
        Matter matter = RedoProcess.matter(task);
        Opinion revoked = opinions.textInForce(matter);
        List<ReviewIssued> reviews = redos.orders(task.petition(), request(task)).stream()
                .flatMap(order -> records.issued(task.petition(), order.request()).stream())
                .toList();
        return openings.of(task)
                .due(Duty.REDO, matter.organ())
                .show("review", joined(reviews, "；", review -> review.organName() + " " + review.number()))
                .show("review_opinion", joined(reviews, "\n", RedoOpening::opinion))
                .show("old_paper", opinions.inForce(matter).number())
                .show("old_facts", revoked.facts())
                .show("old_answers", revoked.answers())
                .show("old_outcome", revoked.conclusion().label())
                .show("old_opinion", revoked.opinion())
                .show("old_basis", revoked.basis());
    }

    private static String joined(List<ReviewIssued> reviews, String between, Function<ReviewIssued, String> words) {
        return reviews.stream().map(words).collect(Collectors.joining(between));
    }

    private static String opinion(ReviewIssued review) {
        Finding finding = review.finding();
        return finding == null ? review.decision().label() : finding.opinion();
    }

    /** Id of the request whose review ordered it. */
    String request(TaskAt task) {
        return values.of(task, RedoProcess.REQUEST);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The same with the new draft. */
    Opening withDraft(TaskAt task) {
        var draft = redos.draft(task.petition(), request(task)).orElseThrow();
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
        return redos.examined(task.petition(), request(task)).stream()
                .flatMap(done -> Optional.ofNullable(done.act().returned()).stream())
                .collect(Collectors.joining("\n"));
    }
}
