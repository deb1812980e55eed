package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ProcessVariableTests {

    private final ProcessVariable<Duty> duty = new ProcessVariable<>("duty", Duty.class);
    private final VariableScope scope = Mockito.mock(VariableScope.class);

    @Test
    void keepsAnEnumByItsName() {
        assertThat(duty.with(Duty.HANDLE)).isEqualTo(Map.of("duty", "HANDLE"));

        duty.write(scope, Duty.HANDLE);

        Mockito.verify(scope).setVariable("duty", "HANDLE");
    }

    @Test
    void readsAnEnumByItsName() {
        Mockito.when(scope.getVariable("duty")).thenReturn("SORT");

        assertThat(duty.read(scope)).isEqualTo(Duty.SORT);
    }

    @Test
    void failsWithASentenceWhereTheVariableIsAbsentOrStrange() {
        assertThatThrownBy(() -> duty.read(scope)).hasMessage("Process variable duty is absent");

        Mockito.when(scope.getVariable("duty")).thenReturn("REST");

        assertThatThrownBy(() -> duty.read(scope)).hasMessage("Process variable duty holds REST");
    }
}
