package org.huiyin.process.accusation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.AccusationResult;
import org.huiyin.handling.Accusations;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 核查处理检举控告 (art. 30); returned findings open with their text and the reason. */
@Component
class HandleAccusation implements OfficerTask {

    private static final Field<String> FINDINGS = Field.text("findings", "核查情况").mandatory();
    private static final Field<AccusationResult> RESULT = Field.choice(
                    "result", "核查结论", AccusationResult.class, AccusationResult::label)
            .mandatory();
    private static final Field<String> TRANSFERRED_TO = Field.line("transferredTo", "移送的机关");
    private static final Field<String> MEASURES = Field.text("measures", "处理情况").mandatory();
    private static final Field<String> FEEDBACK =
            Field.text("feedback", "拟反馈的内容").mandatory();
    private static final Field<Boolean> CADRES = Field.yesNo("cadres", "反映干部问题");
    private static final Field<Boolean> GRAVE = Field.yesNo("grave", "属于重大情况");
    private static final Field<String> CADRE_NOTE =
            Field.text("cadreNote", "反映的干部问题").atMost(2_000);

    private final Openings openings;
    private final Accusations accusations;
    private final Papers papers;
    private final AccusedNames accused;
    private final Clock clock;

    HandleAccusation(Openings openings, Accusations accusations, Papers papers, AccusedNames accused, Clock clock) {
        this.openings = openings;
        this.accusations = accusations;
        this.papers = papers;
        this.accused = accused;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AccusationProcess.HANDLE_ACCUSATION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FINDINGS, RESULT, TRANSFERRED_TO, MEASURES, FEEDBACK, CADRES, GRAVE, CADRE_NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AccusationProcess.matter(task);
        Opening opening = openings.of(task)
                .facts()
                .show("return", papers.returned(matter, Paper.FINDINGS).orElse(""))
                .show("accused", accused.in(task.petition()))
                .due(Duty.FEEDBACK, matter.organ());
        accusations.findingsOf(matter).ifPresent(findings -> reopen(opening, findings));
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean cadres = answers.find(CADRES).orElse(false);
        String note = answers.orNull(CADRE_NOTE);
        if (cadres && note == null) {
            return Completion.refused("反映干部问题的，请填写“反映的干部问题”，供信访部门通报组织（人事）部门（第三十条第二款）。");
        }
        AccusationResult result = answers.get(RESULT);
        var handled = new AccusationHandled(
                LocalDate.now(clock),
                answers.get(FINDINGS),
                result,
                result == AccusationResult.TRANSFERRED ? answers.orNull(TRANSFERRED_TO) : null,
                answers.get(MEASURES),
                answers.get(FEEDBACK),
                cadres ? note : null,
                cadres && answers.find(GRAVE).orElse(false));
        Outcome outcome = accusations.handled(AccusationProcess.matter(task), handled);
        return outcome.refusals().isEmpty()
                ? Completion.done(AccusationProcess.CADRES.with(cadres))
                : Completion.unless(outcome.refusals());
    }

    private static void reopen(Opening opening, AccusationHandled before) {
        opening.fill(FINDINGS, before.findings())
                .fill(RESULT, before.result())
                .fill(MEASURES, before.measures())
                .fill(FEEDBACK, before.feedback())
                .fill(CADRES, before.cadres() != null)
                .fill(GRAVE, before.grave());
        String to = before.transferredTo();
        if (to != null) {
            opening.fill(TRANSFERRED_TO, to);
        }
        String cadres = before.cadres();
        if (cadres != null) {
            opening.fill(CADRE_NOTE, cadres);
        }
    }
}
