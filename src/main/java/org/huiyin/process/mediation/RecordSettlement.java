package org.huiyin.process.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 登记调解协议 (art. 33): what the mediation led to, on paper and signed. */
@Component
class RecordSettlement implements OfficerTask {

    private static final Field<LocalDate> AGREED_ON =
            Field.day("agreedOn", "达成日期").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "协议书").mandatory();
    private static final Field<String> PARTIES = Field.line("parties", "当事人").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "事实").mandatory();
    private static final Field<String> ISSUES = Field.text("issues", "争议焦点").mandatory();
    private static final Field<String> TERMS = Field.text("terms", "协议内容").mandatory();
    private static final Field<String> MANNER =
            Field.text("manner", "履行方式").atMost(2_000).mandatory();
    private static final Field<LocalDate> PERFORM_BY = Field.day("performBy", "履行最后一日");
    private static final Field<Boolean> PERFORMED = Field.yesNo("performed", "已当场履行完毕");
    private static final Field<Boolean> SIGNED = Field.yesNo("signed", "双方当事人和调解人已在协议书上签名");
    private static final Field<LocalDate> CONFIRMED_ON = Field.day("confirmedOn", "司法确认日期");

    private final Openings openings;
    private final Mediations mediations;
    private final Clock clock;

    RecordSettlement(Openings openings, Mediations mediations, Clock clock) {
        this.openings = openings;
        this.mediations = mediations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return MediationProcess.RECORD_SETTLEMENT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AGREED_ON, PAPER, PARTIES, FACTS, ISSUES, TERMS, MANNER, PERFORM_BY, PERFORMED, SIGNED, CONFIRMED_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = MediationProcess.matter(task);
        return openings.of(task)
                .petitioner()
                .show("consent", mediations.underWay(matter).consents())
                .show("sessions", mediations.sessions(matter))
                .fill(AGREED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean performed = answers.find(PERFORMED).orElse(false);
        var agreed = new Agreed(
                answers.get(AGREED_ON),
                Agreed.Kind.MEDIATION,
                answers.get(PARTIES),
                answers.get(PAPER),
                answers.get(FACTS),
                answers.get(ISSUES),
                answers.get(TERMS),
                answers.get(MANNER),
                performed ? null : answers.orNull(PERFORM_BY),
                performed,
                answers.orNull(CONFIRMED_ON));
        return Completion.unless(mediations
                .agreed(
                        MediationProcess.matter(task),
                        agreed,
                        answers.find(SIGNED).orElse(false))
                .refusals());
    }
}
