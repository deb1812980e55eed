package org.huiyin.process.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.AgreementDrawn;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 制作调解协议书 (art. 33): the document that both sides then sign. */
@Component
class DrawAgreement implements OfficerTask {

    private static final Field<String> OTHER = Field.line("otherParty", "对方当事人").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "事实").mandatory();
    private static final Field<String> ISSUES = Field.text("issues", "争议焦点").mandatory();
    private static final Field<String> TERMS = Field.text("terms", "协议内容").mandatory();
    private static final Field<String> MANNER =
            Field.text("manner", "履行方式").atMost(2_000).mandatory();
    private static final Field<LocalDate> PERFORM_BY = Field.day("performBy", "履行最后一日");

    private final Openings openings;
    private final Mediations mediations;
    private final Clock clock;

    DrawAgreement(Openings openings, Mediations mediations, Clock clock) {
        this.openings = openings;
        this.mediations = mediations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return MediationProcess.DRAW_AGREEMENT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(OTHER, FACTS, ISSUES, TERMS, MANNER, PERFORM_BY);
    }

    /** What was drawn up and not signed is drawn up again from its text. */
    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = MediationProcess.matter(task);
        Opening opening = openings.of(task)
                .petitioner()
                .show("consent", mediations.underWay(matter).consents())
                .show("sessions", mediations.sessions(matter))
                .fill(OTHER, mediations.underWay(matter).otherParty());
        mediations.drawn(matter, Agreed.Kind.MEDIATION).ifPresent(before -> again(opening, before.act()));
        return opening.values();
    }

    private static void again(Opening opening, AgreementDrawn before) {
        opening.fill(FACTS, before.facts()).fill(TERMS, before.terms()).fill(MANNER, before.manner());
        if (before.issues() != null) {
            opening.fill(ISSUES, before.issues());
        }
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var drawn = new AgreementDrawn(
                LocalDate.now(clock),
                Agreed.Kind.MEDIATION,
                answers.get(OTHER),
                answers.get(FACTS),
                answers.get(ISSUES),
                answers.get(TERMS),
                answers.get(MANNER),
                answers.orNull(PERFORM_BY));
        return Completion.unless(
                mediations.draw(MediationProcess.matter(task), drawn).refusals());
    }
}
