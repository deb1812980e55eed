package org.huiyin.registry.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.registry.Code;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Flaw;
import org.huiyin.registry.Register.Outcome;
import org.huiyin.registry.imports.Drafts.Draft;
import org.huiyin.registry.imports.ImportedRows.Imported;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers one row in a transaction of its own, together with the key by which it is known again. */
@Component
class RowRegister {

    private static final int ATTEMPTS = 3;

    private final Register register;
    private final ImportedRows imported;
    private final Reception reception;
    private final TransactionTemplate transaction;

    RowRegister(
            Register register, ImportedRows imported, Reception reception, PlatformTransactionManager transactions) {
        this.register = register;
        this.imported = imported;
        this.reception = reception;
        this.transaction = new TransactionTemplate(transactions);
    }

    Map<String, Imported> known(List<Draft> drafts) {
        return imported.known(drafts.stream().map(draft -> draft.key().key()).toList());
    }

    /** What an earlier run made of the row, if it was there. */
    Optional<Fate> earlier(Draft draft, Map<String, Imported> known, Header header) {
        Imported before = known.get(draft.key().key());
        if (before == null) {
            return Optional.empty();
        }
        if (before.content().equals(draft.key().content())) {
            return Optional.of(new Fate.Already(before.petition()));
        }
        String reason = "外部编号 " + draft.registration().externalNumber() + " 已登记为 " + before.petition()
                + "，但内容与本行不同；如为另一事项，请更正编号。";
        return Optional.of(rejected(draft, header.nameOf(Field.EXTERNAL_NUMBER), reason));
    }

    Fate register(Draft draft, Header header) {
        if (!draft.flaws().isEmpty()) {
            return new Fate.Rejected(draft.flaws());
        }
        if (!reception.mayRegisterAt(draft.registration().organ())) {
            return rejected(draft, header.nameOf(Field.ORGAN), "您没有该机关的登记岗位，不能为其导入。");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(draft, header);
            } catch (TransientDataAccessException lockedByAnother) {
                if (attempt == ATTEMPTS) {
                    throw lockedByAnother;
                }
            } catch (DataIntegrityViolationException anotherWasFaster) {
                return earlier(draft, known(List.of(draft)), header).orElseThrow(() -> anotherWasFaster);
            }
        }
    }

    private Fate attempt(Draft draft, Header header) {
        Outcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            Outcome registered = register.register(draft.registration());
            if (registered instanceof Outcome.Registered done) {
                imported.keep(draft.key(), done.petition());
            }
            return registered;
        }));
        if (outcome instanceof Outcome.Registered done) {
            return new Fate.Registered(done.petition(), done.code());
        }
        return new Fate.Rejected(((Outcome.Refused) outcome)
                .flaws().stream()
                        .map(flaw -> new Rejection(draft.source().line(), column(flaw, header), flaw.sentence()))
                        .toList());
    }

    private static String column(Flaw flaw, Header header) {
        return Arrays.stream(Field.values())
                .filter(field -> field.component().equals(flaw.field()))
                .findFirst()
                .map(header::nameOf)
                .orElse("");
    }

    private static Fate rejected(Draft draft, String column, String reason) {
        return new Fate.Rejected(List.of(new Rejection(draft.source().line(), column, reason)));
    }

    /** What became of a row. */
    sealed interface Fate {
        record Registered(String petition, Code code) implements Fate {}

        record Already(String petition) implements Fate {}

        /** Put on the list that the file holds. */
        record Listed() implements Fate {}

        record Rejected(List<Rejection> reasons) implements Fate {}
    }
}
