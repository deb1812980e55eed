package org.huiyin.process.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.ConflictRetry;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An act that another writer was faster than is put down all the same. */
class AtAnyTimeTests {

    private static final String ONE = "JSXF-2026-000001";
    private static final String OTHER = "JSXF-2026-000002";

    private final AnyTimeAct act = mock();
    private final Standing standing = mock();
    private final Petitions petitions = mock();
    private final Register register = mock();
    private final PlatformTransactionManager transactions = mock();

    private final AtAnyTime acts = new AtAnyTime(
            List.of(act),
            standing,
            mock(Closed.class),
            petitions,
            register,
            mock(CurrentOfficer.class),
            retry(),
            new TransactionTemplate(transactions),
            Clock.systemUTC());

    @BeforeEach
    void mayBeDone() {
        Petitions.Facts facts = mock();
        when(facts.petition()).thenReturn(ONE);
        when(petitions.facts(ONE)).thenReturn(Optional.of(facts));
        when(standing.organ(anyString(), any())).thenReturn(Optional.of("jsxf"));
        when(act.key()).thenReturn("join");
        when(act.against(any())).thenReturn("");
        when(act.alsoConcerned(any(), any())).thenReturn(Set.of(OTHER));
    }

    @Test
    void isTriedAgainInATransactionOfItsOwnWhenAnotherWriterWasFaster() {
        when(act.perform(any(), any(), any()))
                .thenThrow(new OptimisticLockingException("changed meanwhile"))
                .thenReturn(Completion.done());

        var outcome = acts.perform(ONE, "join", Map.of(), List.of());

        assertThat(outcome).isInstanceOf(Completion.Done.class);
        var order = inOrder(transactions);
        order.verify(transactions).getTransaction(any());
        order.verify(transactions).rollback(any());
        order.verify(transactions).getTransaction(any());
        order.verify(transactions).commit(any());
    }

    @Test
    void readsNothingBeforeItHoldsThePetitionsConcerned() {
        when(act.perform(any(), any(), any())).thenReturn(Completion.done());

        acts.perform(ONE, "join", Map.of(), List.of());

        var order = inOrder(register, petitions);
        order.verify(register).hold(List.of(ONE, OTHER));
        order.verify(petitions).facts(ONE);
    }

    /** The retry is the engine room's own and made by its container. */
    private static ConflictRetry retry() {
        return new DefaultListableBeanFactory().createBean(ConflictRetry.class);
    }
}
