package org.huiyin.process.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.supervision.RecommendationAddressees;
import org.huiyin.supervision.RecommendationDrafts;
import org.huiyin.supervision.RecommendationEvidence;
import org.huiyin.supervision.RecommendationKind;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationText;
import org.springframework.stereotype.Component;

/** 起草建议 (art. 40): to whom, what is wrong, what is recommended, and the evidence chosen from the file. */
@Component
class DraftRecommendation implements OfficerTask {

    private static final Field<String> ADDRESSEE =
            Field.line("addressee", "收件单位").mandatory();
    private static final Field<String> PROBLEM = Field.text("problem", "存在的问题").mandatory();
    private static final Field<String> CONSEQUENCE = Field.text("consequence", "造成的严重后果");
    private static final Field<String> PERSONS = Field.text("persons", "有关责任人员").atMost(2_000);
    private static final Field<String> PROPOSAL = Field.text("proposal", "建议内容").mandatory();
    private static final List<Field<String>> EVIDENCE = IntStream.rangeClosed(1, 6)
            .mapToObj(i -> Field.line("evidence" + i, "证据之" + "一二三四五六".charAt(i - 1)))
            .toList();
    private static final Field<String> OTHERS = Field.text("others", "同类信访事项").atMost(2_000);

    private final RecommendationOpening opening;
    private final RecommendationRecords records;
    private final RecommendationDrafts drafts;
    private final RecommendationAddressees addressees;
    private final RecommendationEvidence evidence;
    private final Organization organization;
    private final Worklist worklist;

    DraftRecommendation(
            RecommendationOpening opening,
            RecommendationRecords records,
            RecommendationDrafts drafts,
            RecommendationAddressees addressees,
            RecommendationEvidence evidence,
            Organization organization,
            Worklist worklist) {
        this.opening = opening;
        this.records = records;
        this.drafts = drafts;
        this.addressees = addressees;
        this.evidence = evidence;
        this.organization = organization;
        this.worklist = worklist;
    }

    @Override
    public String key() {
        return "UserTask_DraftRecommendation";
    }

    @Override
    public List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>(List.of(ADDRESSEE, PROBLEM, CONSEQUENCE, PERSONS, PROPOSAL));
        fields.addAll(EVIDENCE);
        fields.add(OTHERS);
        return fields;
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.id(task);
        var proposed = opening.proposed(task);
        var to = addressees.of(task.petition(), task.post().organ(), proposed.kind(), proposed.organ());
        Opening form = opening.considered(task)
                .show("liability", proposed.kind() == RecommendationKind.PURSUE_LIABILITY ? "是" : "")
                .show("return", records.returned(task.petition(), id).orElse(""))
                .choices("addressees", to)
                .choices("evidence", evidence.offered(task.petition()))
                .fill(PROBLEM, proposed.problem());
        if (to.size() == 1) {
            form.fill(ADDRESSEE, to.keySet().iterator().next());
        }
        records.draft(task.petition(), id)
                .ifPresent(done -> reopen(form, done.act().text()));
        return form.values();
    }

    private static void reopen(Opening form, RecommendationText before) {
        form.fill(ADDRESSEE, before.addressee())
                .fill(PROBLEM, before.problem())
                .fill(PROPOSAL, before.proposal())
                .fill(OTHERS, String.join("、", before.others()));
        String consequence = before.consequence();
        if (consequence != null) {
            form.fill(CONSEQUENCE, consequence);
        }
        String persons = before.persons();
        if (persons != null) {
            form.fill(PERSONS, persons);
        }
        for (int i = 0; i < before.evidence().size(); i++) {
            form.fill(EVIDENCE.get(i), before.evidence().get(i).key());
        }
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean liability = opening.proposed(task).kind() == RecommendationKind.PURSUE_LIABILITY;
        List<String> others = answers.find(OTHERS).stream()
                .flatMap(text -> Stream.of(text.split("[\\s、，,；;]+")))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        List<String> foreign =
                others.stream().filter(other -> !worklist.maySee(other)).toList();
        if (!foreign.isEmpty()) {
            return Completion.refused("“同类信访事项”中的 " + String.join("、", foreign) + " 没有登记，或者没有经过您的岗位，请核对编号。");
        }
        List<String> keys =
                EVIDENCE.stream().flatMap(field -> answers.find(field).stream()).toList();
        String addressee = answers.get(ADDRESSEE);
        var text = new RecommendationText(
                addressee,
                organization.nameOf(addressee),
                answers.get(PROBLEM),
                answers.get(PROPOSAL),
                liability ? answers.orNull(CONSEQUENCE) : null,
                liability ? answers.orNull(PERSONS) : null,
                evidence.chosen(task.petition(), keys),
                others);
        return Completion.unless(drafts.drafted(task.petition(), opening.id(task), text));
    }
}
