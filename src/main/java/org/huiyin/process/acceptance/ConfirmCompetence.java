package org.huiyin.process.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Objection;
import org.huiyin.handling.Objections;
import org.huiyin.handling.Passing;
import org.huiyin.organization.Organ;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.submission.OpenSubmissions;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 认定职权 (art. 23): the organ takes the petition, sends it down its own system, or objects. */
@Component
class ConfirmCompetence implements OfficerTask {

    private static final Field<Finding> FINDING =
            Field.choice("competence", "职权认定", Finding.class, Finding::label).mandatory();
    private static final Field<String> BASIS = Field.text("basis", "依据和理由").mandatory();
    private static final Field<String> LOWER = Field.line("lowerOrgan", "下级机关、单位");
    private static final Field<LocalDate> REPORT_BY = Field.day("reportBy", "报送办结报告最后一日");
    private static final Field<String> PROPOSED = Field.line("proposed", "建议受理的机关、单位");
    private static final Field<String> ELSEWHERE = Field.line("elsewhere", "列表以外的机关、单位");

    private final Openings openings;
    private final Acceptance acceptance;
    private final Passing passing;
    private final Objections objections;
    private final Routing routing;
    private final Contributions contributions;
    private final HandlingRecords handlings;
    private final OpenSubmissions submissions;

    ConfirmCompetence(
            Openings openings,
            Acceptance acceptance,
            Passing passing,
            Objections objections,
            Routing routing,
            Contributions contributions,
            HandlingRecords handlings,
            OpenSubmissions submissions) {
        this.openings = openings;
        this.acceptance = acceptance;
        this.passing = passing;
        this.objections = objections;
        this.routing = routing;
        this.contributions = contributions;
        this.handlings = handlings;
        this.submissions = submissions;
    }

    @Override
    public String key() {
        return AcceptanceProcess.CONFIRM_COMPETENCE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FINDING, BASIS, LOWER, REPORT_BY, PROPOSED, ELSEWHERE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AcceptanceProcess.matter(task);
        String reasons =
                routing.sortingOf(task.petition()).map(Sorting::reasons).orElse("");
        int handBacks = objections.handBacks(task.petition());
        return openings.of(task)
                .facts()
                .show("reasons", reasons)
                .show("received", handlings.of(matter).orElseThrow().receivedOn())
                .due(Duty.NOTICE, matter.organ())
                .due("objectDue", Duty.OBJECT, matter.organ(), "")
                .show("handBacks", handBacks == 0 ? "没有退回过" : "已被退回 " + handBacks + " 次")
                .choices("lowerOrgans", names(passing.targets(matter)))
                .choices("organs", names(contributions.candidates(task.petition())))
                .values();
    }

    private static Map<String, String> names(List<Organ> organs) {
        var names = new LinkedHashMap<String, String>();
        organs.forEach(organ -> names.put(organ.code(), organ.name()));
        return names;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Finding finding = answers.get(FINDING);
        List<String> refusals = found(AcceptanceProcess.matter(task), finding, answers);
        return refusals.isEmpty()
                ? Completion.done(AcceptanceProcess.FINDING.with(finding))
                : Completion.unless(refusals);
    }

    private List<String> found(Matter matter, Finding finding, Answers answers) {
        String basis = answers.get(BASIS);
        return switch (finding) {
            case OWN -> {
                acceptance.confirm(matter, basis);
                submissions.bring(matter.petition());
                yield List.of();
            }
            case LOWER ->
                passing.decide(matter, answers.orNull(LOWER), answers.orNull(REPORT_BY), basis)
                        .refusals();
            case NOT_OWN, DISPUTED ->
                objections
                        .raise(
                                matter,
                                new Objection(
                                        finding == Finding.DISPUTED,
                                        basis,
                                        answers.orNull(PROPOSED),
                                        answers.orNull(ELSEWHERE)))
                        .refusals();
        };
    }
}
