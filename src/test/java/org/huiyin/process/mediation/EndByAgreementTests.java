package org.huiyin.process.mediation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Completion;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.submission.EndedByAgreement;
import org.junit.jupiter.api.Test;

/** What an agreement cannot end is not said to be ended. */
class EndByAgreementTests {

    private static final String PETITION = "JSXF-2026-000001";

    private final Mediations mediations = mock();
    private final EndedByAgreement ending = mock();
    private final DelegateExecution execution = mock();

    @Test
    void undoesTheAgreementWhereThePetitionCannotEnd() {
        when(execution.getProcessBusinessKey()).thenReturn(PETITION);
        when(execution.getVariable("responsibleOrgan")).thenReturn("jszj");
        when(mediations.agreement(PETITION)).thenReturn(Optional.of(agreed()));
        when(ending.end(any(), any())).thenReturn(Completion.refused("本件目前没有在办的程序。"));

        var ends = new EndByAgreement(mediations, ending);

        assertThatThrownBy(() -> ends.execute(execution))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("本件目前没有在办的程序。");
    }

    private static Agreed agreed() {
        return new Agreed(
                LocalDate.of(2026, 3, 12),
                Agreed.Kind.MEDIATION,
                "业主王某，某物业服务公司",
                "调解协议书 1 份",
                null,
                null,
                "物业先行修复。",
                null,
                null,
                true,
                null);
    }
}
