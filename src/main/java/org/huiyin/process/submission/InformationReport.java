package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.letters.Flawed;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.engine.ConflictRetry;
import org.huiyin.process.submission.AnyTimeAct.Entry;
import org.huiyin.registry.Informations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 报告信访信息 (art. 25): something urgent that an organ found out and that nobody petitioned about. It gets a number of
 * its own, is reported and followed up until lifted, and is counted as a petition nowhere.
 */
@Component
public class InformationReport {

    private static final Field<String> HEADLINE =
            Field.line("headline", "标题").atMost(100).mandatory();

    private final UrgentForm form;
    private final Informations informations;
    private final ConflictRetry retry;
    private final TransactionTemplate transaction;

    InformationReport(
            UrgentForm form, Informations informations, ConflictRetry retry, TransactionTemplate transaction) {
        this.form = form;
        this.informations = informations;
        this.retry = retry;
        this.transaction = transaction;
    }

    /**
     * @param number of the information that is reported; empty where the sentences stand against it
     * @param refusals sentences in Chinese
     */
    public record Outcome(String number, List<String> refusals) {}

    /** What is asked for, in the name of the organ. */
    public Offer offer(String organ) {
        var choices = form.choices("", organ);
        var inputs = entries(organ).stream()
                .map(entry -> Offer.Input.of(entry, choices.get(entry.field().name())))
                .toList();
        return new Offer("information", "报告重大紧急信访信息", UrgentForm.HELP, "", false, inputs);
    }

    /**
     * Reports it; everything is one commit, and a refusal changes nothing. The caller may run it in a transaction of its
     * own, which a refusal marks for rollback.
     *
     * @param values by field, as typed
     */
    public Outcome report(String organ, Map<String, Object> values) {
        return retry.run(() -> Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = outcome(organ, values);
            if (outcome.number().isEmpty()) {
                status.setRollbackOnly();
            }
            return outcome;
        })));
    }

    private Outcome outcome(String organ, Map<String, Object> values) {
        var inputs = ActInputs.of(entries(organ), form.choices("", organ), values);
        if (!inputs.flaws().isEmpty()) {
            return new Outcome("", inputs.flaws());
        }
        String against = form.against(organ, inputs.answers());
        return against.isEmpty() ? begun(organ, inputs.answers()) : new Outcome("", List.of(against));
    }

    /** A year without a holiday table and a letter that cannot be issued are no fault of the officer's: they are told. */
    private Outcome begun(String organ, Answers answers) {
        try {
            String number = informations.register(organ, answers.get(HEADLINE));
            return form.begin(number, organ, answers) instanceof Completion.Refused refused
                    ? new Outcome("", refused.sentences())
                    : new Outcome(number, List.of());
        } catch (UnknownYear unknown) {
            return new Outcome("", List.of(String.valueOf(unknown.getMessage())));
        } catch (Flawed letter) {
            return new Outcome("", letter.sentences());
        }
    }

    private List<Entry> entries(String organ) {
        var headline = new Entry(HEADLINE, "写明什么事、在哪里，例如“某小区业主拟集体到区政府反映停水”；不写个人姓名。");
        return Stream.concat(Stream.of(headline), form.entries(organ).stream()).toList();
    }
}
