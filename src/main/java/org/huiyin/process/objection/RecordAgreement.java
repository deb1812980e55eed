package org.huiyin.process.objection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Jurisdiction;
import org.huiyin.handling.Ruling;
import org.huiyin.handling.Verdict;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 登记协商结果 (art. 24, paragraph 1): the organs agree, or a superior or the joint conference is asked. */
@Component
class RecordAgreement implements OfficerTask {

    private static final Field<String> PARTICIPANTS =
            Field.line("participants", "参加协商的机关、单位").mandatory();
    private static final Field<Boolean> AGREED = Field.yesNo("agreed", "协商达成一致");
    private static final Field<String> ORGAN = Field.line("organ", "受理的机关、单位");
    private static final Field<String> MINUTES = Field.text("minutes", "协商情况").mandatory();

    private final Objected objected;
    private final Jurisdiction jurisdiction;
    private final Contributions contributions;

    RecordAgreement(Objected objected, Jurisdiction jurisdiction, Contributions contributions) {
        this.objected = objected;
        this.jurisdiction = jurisdiction;
        this.contributions = contributions;
    }

    @Override
    public String key() {
        return ObjectionProcess.RECORD_AGREEMENT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PARTICIPANTS, AGREED, ORGAN, MINUTES);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return objected.of(task)
                .due(Duty.DECIDE_OBJECTION, task.post().organ())
                .choices("organs", ObjectionProcess.names(contributions.candidates(task.petition())))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean agreed = answers.find(AGREED).orElse(false);
        String organ = answers.orNull(ORGAN);
        if (agreed != (organ != null)) {
            return Completion.refused(agreed ? "协商达成一致的，请选择“受理的机关、单位”。" : "没有达成一致的，请清空“受理的机关、单位”；达成一致的请勾选“协商达成一致”。");
        }
        Verdict verdict = jurisdiction.consulted(
                task.petition(), task.post().organ(), answers.get(PARTICIPANTS), answers.get(MINUTES), organ);
        return verdict.ruling() == Ruling.DISPUTED ? toDecide(task) : ObjectionProcess.completion(verdict);
    }

    private Completion toDecide(TaskAt task) {
        var decisions = new HashMap<>(ObjectionProcess.RULING.with(Ruling.DISPUTED));
        decisions.putAll(ObjectionProcess.ARBITER.with(jurisdiction.arbiter(task.petition())));
        return Completion.done(decisions);
    }
}
