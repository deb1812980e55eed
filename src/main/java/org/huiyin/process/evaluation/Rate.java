package org.huiyin.process.evaluation;

import java.util.List;
import java.util.Objects;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.evaluation.Voices;
import org.huiyin.process.engine.ConflictRetry;
import org.huiyin.registry.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what a petitioner says of bureau and organ, in the petitioner's own name: never an officer's. One commit; the
 * petition is held meanwhile, so that a code sent in twice at one time counts once.
 */
@Component
public class Rate {

    private final Voices voices;
    private final Register register;
    private final CurrentOfficer acting;
    private final ConflictRetry retry;
    private final TransactionTemplate transaction;

    Rate(
            Voices voices,
            Register register,
            CurrentOfficer acting,
            ConflictRetry retry,
            TransactionTemplate transaction) {
        this.voices = voices;
        this.register = register;
        this.acting = acting;
        this.retry = retry;
        this.transaction = transaction;
    }

    /**
     * @param number of the petition the petitioner is in
     * @param code in clear, as typed
     * @return sentences in Chinese saying what is wrong; then nothing has changed
     */
    public List<String> say(String number, String code, List<Voices.Said> said) {
        return retry.run(() -> Objects.requireNonNull(transaction.execute(status -> {
            register.hold(List.of(voices.petitionOf(number)));
            List<String> flaws = put(number, code, said);
            if (!flaws.isEmpty()) {
                status.setRollbackOnly();
            }
            return flaws;
        })));
    }

    private List<String> put(String number, String code, List<Voices.Said> said) {
        try {
            return acting.as(ActingOfficer.PETITIONER, () -> voices.say(number, code, said));
        } catch (UnknownYear unknown) {
            return List.of("系统暂时不能受理评价，请稍后再试。");
        }
    }
}
