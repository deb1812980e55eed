package org.huiyin.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.letters.Flawed;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.ConflictRetry;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts that may come to a petition at any time, for the acting officer. Everything an act does is one commit; a refusal
 * changes nothing.
 */
@Component
public class AtAnyTime {

    private final List<AnyTimeAct> acts;
    private final Standing standing;
    private final Closed closed;
    private final Petitions petitions;
    private final Register register;
    private final CurrentOfficer officer;
    private final ConflictRetry retry;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AtAnyTime(
            List<AnyTimeAct> acts,
            Standing standing,
            Closed closed,
            Petitions petitions,
            Register register,
            CurrentOfficer officer,
            ConflictRetry retry,
            TransactionTemplate transaction,
            Clock clock) {
        this.acts = acts;
        this.standing = standing;
        this.closed = closed;
        this.petitions = petitions;
        this.register = register;
        this.officer = officer;
        this.retry = retry;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the acting officer may put down for the petition; nothing where it is none of their business. */
    public List<Offer> offers(String petition) {
        var found = petitions.facts(petition);
        return found.isEmpty()
                ? List.of()
                : acts.stream()
                        .flatMap(act -> at(found.get(), act).map(at -> Offer.of(act, at, against(act, at))).stream())
                        .toList();
    }

    /** Runs work around {@link #perform} that opens its own transaction, again where another writer was faster. */
    public <T> T again(Supplier<T> work) {
        return retry.run(work);
    }

    /** The sentence that says how it ended, where nothing or little may come to the petition any more. */
    public Optional<String> ended(String petition) {
        return petitions.facts(petition).flatMap(closed::how);
    }

    /**
     * Puts the act down. The caller may run it in a transaction of its own, which a refusal marks for rollback; then the
     * caller does so by {@link #again}.
     *
     * @param values by field, as typed; a tick is true
     * @param files names of the files that were kept with it
     */
    public Completion perform(String petition, String kind, Map<String, Object> values, List<String> files) {
        return again(() -> Objects.requireNonNull(transaction.execute(status -> {
            // held first, read then: two acts on one petition see each other
            register.hold(concerned(petition, kind, values));
            var completion = completion(petition, kind, values, files);
            if (completion instanceof Completion.Refused) {
                status.setRollbackOnly();
            }
            return completion;
        })));
    }

    private List<String> concerned(String petition, String kind, Map<String, Object> values) {
        var others = act(kind).map(act -> act.alsoConcerned(petition, values)).orElse(Set.of());
        return Stream.concat(Stream.of(petition), others.stream()).distinct().toList();
    }

    private Optional<AnyTimeAct> act(String kind) {
        return acts.stream().filter(each -> each.key().equals(kind)).findFirst();
    }

    /**
     * A year without a holiday table is no fault of the officer's, nor need be a letter that cannot be issued: they are
     * told, and nothing is half done.
     */
    private Completion completion(String petition, String kind, Map<String, Object> values, List<String> files) {
        var act = act(kind);
        var at = act.flatMap(known -> petitions.facts(petition).flatMap(facts -> at(facts, known)));
        if (act.isEmpty() || at.isEmpty()) {
            return Completion.refused("您不能为信访事项 " + petition + " 登记这一事项，请刷新页面核对。");
        }
        String against = against(act.get(), at.get());
        if (!against.isEmpty()) {
            return Completion.refused(against);
        }
        try {
            var inputs = ActInputs.of(act.get(), at.get(), values);
            return inputs.flaws().isEmpty()
                    ? act.get().perform(at.get(), inputs.answers(), files)
                    : new Completion.Refused(inputs.flaws());
        } catch (UnknownYear unknown) {
            return Completion.refused(String.valueOf(unknown.getMessage()));
        } catch (Flawed letter) {
            return new Completion.Refused(letter.sentences());
        }
    }

    private Optional<At> at(Petitions.Facts facts, AnyTimeAct act) {
        return standing.organ(facts.petition(), act.roles())
                .or(() -> act.organ(facts.petition()))
                .map(organ -> new At(facts, organ, officer.id(), LocalDate.now(clock)));
    }

    private String against(AnyTimeAct act, At at) {
        return closed.against(at.facts(), act.until()).orElseGet(() -> act.against(at));
    }
}
