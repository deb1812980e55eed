package org.huiyin.process.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.AgreementDrawn;
import org.huiyin.handling.Matter;
import org.huiyin.handling.MediationHeld;
import org.huiyin.handling.MediationHeld.Result;
import org.huiyin.handling.Mediations;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Signers;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts.Document;
import org.huiyin.registry.Acts.Done;
import org.springframework.stereotype.Component;

/** 登记调解协议 (art. 33): both sides signed what was drawn up, or they go on talking. */
@Component
class RecordSettlement implements OfficerTask {

    private static final Field<Signing> SIGNING =
            Field.choice("signing", "签名情况", Signing.class, Signing::label).mandatory();
    private static final Field<LocalDate> AGREED_ON =
            Field.day("agreedOn", "签名日期").mandatory();
    private static final Field<Boolean> PERFORMED = Field.yesNo("performed", "已当场履行完毕");
    private static final Field<LocalDate> CONFIRMED_ON = Field.day("confirmedOn", "司法确认日期");
    private static final Field<String> NOTE = Field.text("note", "没有签名的情况").atMost(2_000);

    private final Openings openings;
    private final Mediations mediations;
    private final Signers signers;
    private final Clock clock;

    RecordSettlement(Openings openings, Mediations mediations, Signers signers, Clock clock) {
        this.openings = openings;
        this.mediations = mediations;
        this.signers = signers;
        this.clock = clock;
    }

    /** Whether the document was signed. */
    enum Signing {
        SIGNED("全体信访人、对方当事人和调解人已经签名"),
        NOT_SIGNED("没有签名，继续调解");

        private final String label;

        Signing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return MediationProcess.RECORD_SETTLEMENT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(SIGNING, AGREED_ON, PERFORMED, CONFIRMED_ON, NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Done<AgreementDrawn> drawn = drawn(MediationProcess.matter(task));
        LocalDate by = drawn.act().performBy();
        return openings.of(task)
                .petitioner()
                .show("paper", paper(drawn))
                .show("signers", signers.shown(task.petition()))
                .show("parties", drawn.act().otherParty())
                .show("terms", drawn.act().terms())
                .show("manner", drawn.act().manner())
                .show("performBy", by == null ? "当场履行" : by.toString())
                .fill(AGREED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = MediationProcess.matter(task);
        boolean signed = answers.get(SIGNING) == Signing.SIGNED;
        if (!signed && answers.find(NOTE).isEmpty()) {
            return Completion.refused("没有签名的，请填写“没有签名的情况”（第三十三条）。");
        }
        Outcome outcome = signed
                ? mediations.agreed(matter, agreed(drawn(matter), answers), true)
                : mediations.held(
                        matter, new MediationHeld(answers.get(AGREED_ON), Result.GOES_ON, "双方当事人", answers.get(NOTE)));
        return outcome.refusals().isEmpty()
                ? Completion.done(MediationProcess.MEDIATED.with(signed ? Result.AGREED : Result.GOES_ON))
                : Completion.unless(outcome.refusals());
    }

    private Done<AgreementDrawn> drawn(Matter matter) {
        return mediations.drawn(matter, Agreed.Kind.MEDIATION).orElseThrow();
    }

    private static String paper(Done<AgreementDrawn> drawn) {
        return drawn.documents().stream().findFirst().map(Document::named).orElse("调解协议书");
    }

    private static Agreed agreed(Done<AgreementDrawn> drawn, Answers answers) {
        AgreementDrawn text = drawn.act();
        boolean performed = answers.find(PERFORMED).orElse(false);
        return new Agreed(
                answers.get(AGREED_ON),
                Agreed.Kind.MEDIATION,
                text.otherParty(),
                paper(drawn),
                text.facts(),
                text.issues(),
                text.terms(),
                text.manner(),
                performed ? null : text.performBy(),
                performed,
                answers.orNull(CONFIRMED_ON));
    }
}
