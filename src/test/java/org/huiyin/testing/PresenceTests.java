package org.huiyin.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PresenceTests {

    @Test
    void aMachineWithoutTheProgramSkips() {
        assertThatCode(() -> Presence.missing("a server", null)).doesNotThrowAnyException();
    }

    @Test
    void aBuildServerWithoutTheProgramFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Presence.missing("a server", "true"))
                .withMessageContaining("a server");
    }
}
