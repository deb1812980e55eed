package org.huiyin.process.afterservice;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.registry.Register;
import org.huiyin.review.ReviewRecords;
import org.junit.jupiter.api.Test;

/** Whoever looks whether reviews are open must not miss the message of the one that is just closing. */
class LookAtReviewsTests {

    @Test
    void holdsThePetitionBeforeItLooks() {
        var records = mock(ReviewRecords.class);
        var register = mock(Register.class);
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn("JSXF-2026-000001");

        new LookAtReviews(records, register).execute(execution);

        var inOrder = inOrder(register, records);
        inOrder.verify(register).hold(List.of("JSXF-2026-000001"));
        inOrder.verify(records).open("JSXF-2026-000001");
    }
}
