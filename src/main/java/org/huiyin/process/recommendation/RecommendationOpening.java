package org.huiyin.process.recommendation;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationAnswer;
import org.huiyin.supervision.RecommendationAnswered;
import org.huiyin.supervision.RecommendationIssued;
import org.huiyin.supervision.RecommendationProposed;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of a recommendation open with. */
@Component
class RecommendationOpening {

    private final Openings openings;
    private final TaskValues values;
    private final RecommendationRecords records;
    private final Organization organization;

    RecommendationOpening(
            Openings openings, TaskValues values, RecommendationRecords records, Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.organization = organization;
    }

    /** Id of the recommendation that the task is about. */
    String id(TaskAt task) {
        return values.of(task, RecommendationProcess.RECOMMENDATION);
    }

    /** Code of the organ that puts the answers down. */
    String answering(TaskAt task) {
        return values.of(task, RecommendationProcess.ANSWERING);
    }

    RecommendationProposed proposed(TaskAt task) {
        return records.proposed(task.petition(), id(task));
    }

    /** For the bureau's own people: the petition, and what was proposed. */
    Opening considered(TaskAt task) {
        RecommendationProposed proposed = proposed(task);
        String origin = proposed.origin();
        return named(openings.of(task), proposed)
                .show("proposed", proposed.problem())
                .show("origin", origin == null ? "信访部门提出" : origin)
                .due(Duty.CONFIRM_SUPERVISION, task.post().organ(), id(task));
    }

    /** The same with the draft. */
    Opening drafted(TaskAt task) {
        var draft = records.draft(task.petition(), id(task)).orElseThrow();
        return text(named(openings.of(task), proposed(task)), draft.act().text())
                .show("drafter", organization.officerName(draft.officer()))
                .due(Duty.CONFIRM_SUPERVISION, task.post().organ(), id(task));
    }

    /** For whoever answers: the recommendation as it was issued, and nothing of who petitions or for what. */
    Opening toAnswer(TaskAt task) {
        String asked = records.judged(task.petition(), id(task))
                .map(judged -> judged.reason())
                .orElse("");
        return text(issued(openings.of(task).withoutMatter(), task), act(task).text())
                .show("asked", asked)
                .due(Duty.RECOMMENDATION_FEEDBACK, answering(task), id(task));
    }

    /** For the bureau: what was recommended, and every answer. */
    Opening toJudge(TaskAt task) {
        return issued(openings.of(task), task)
                .show("proposal", act(task).text().proposal())
                .show("answers", answers(task))
                .due(Duty.CONFIRM_SUPERVISION, task.post().organ(), id(task));
    }

    /** Every answer with what it says, and that there was none; for reports too. */
    String answers(TaskAt task) {
        String given = records.answers(task.petition(), id(task)).stream()
                .map(RecommendationOpening::told)
                .collect(Collectors.joining("\n"));
        String silent = records.unanswered(task.petition(), id(task))
                .map(none -> Opening.written(none.on()) + "逾期没有反馈：" + none.reason())
                .orElse("");
        return given + (given.isEmpty() || silent.isEmpty() ? "" : "\n") + silent;
    }

    private static String told(Acts.Done<RecommendationAnswered> done) {
        RecommendationAnswer answer = done.act().answer();
        var adoption = answer.adoption();
        var carrying = answer.carrying();
        var by = answer.carryOutBy();
        return Opening.written(done.act().on()) + "反馈"
                + (adoption == null ? "" : "　" + adoption.label())
                + (carrying == null ? "" : "　" + carrying.label())
                + (by == null ? "" : "　落实最后一日为" + Opening.written(by))
                + "　" + answer.text()
                + (answer.reason() == null ? "" : "　理由：" + answer.reason());
    }

    private RecommendationIssued act(TaskAt task) {
        return records.issued(task.petition(), id(task)).orElseThrow().act();
    }

    private Opening issued(Opening opening, TaskAt task) {
        var issued = records.issued(task.petition(), id(task)).orElseThrow();
        return named(opening, proposed(task))
                .show("bureau", organization.nameOf(records.bureau(task.petition(), id(task))))
                .show("addressee", issued.act().text().addresseeName())
                .show("letter", issued.number().orElse(id(task)))
                .show("issued", issued.act().on());
    }

    private static Opening named(Opening opening, RecommendationProposed proposed) {
        return opening.show("recommendation", proposed.recommendation())
                .show("kind", proposed.kind().label())
                .show("organ", or(proposed.organName(), "不针对某一单位"));
    }

    private static Opening text(Opening opening, RecommendationText text) {
        return opening.show("addressee", text.addresseeName())
                .show("problem", text.problem())
                .show("consequence", or(text.consequence(), "不适用"))
                .show("persons", or(text.persons(), "未列"))
                .show("proposal", text.proposal())
                .show("evidence", text.evidenceListed())
                .show("others", listed(text.others()));
    }

    private static String listed(List<String> others) {
        return others.isEmpty() ? "没有" : String.join("、", others);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
