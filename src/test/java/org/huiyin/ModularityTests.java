package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A room uses only rooms below it, as its package-info declares. */
class ModularityTests {

    @Test
    void everyRoomUsesOnlyTheRoomsBelowIt() {
        ApplicationModules.of(Huiyin.class).verify();
    }

    @Test
    void noticesALowerRoomThatUsesAHigherOne() {
        var brokenHouse = ApplicationModules.of("broken.house", location -> location.contains("/broken/house/"));

        var violations = brokenHouse.detectViolations();

        assertThat(violations.getMessages())
                .anyMatch(message -> message.contains("lower") && message.contains("upper"));
    }
}
