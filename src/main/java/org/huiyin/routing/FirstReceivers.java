package org.huiyin.routing;

import org.huiyin.audit.Trail;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who received a petition first and stays responsible that it is not pushed about (首接首办, practice). */
@Component
class FirstReceivers {

    private final Trail trail;
    private final Organization organization;

    FirstReceivers(Trail trail, Organization organization) {
        this.trail = trail;
        this.organization = organization;
    }

    /** Organ and officer that registered it, such as 江洲市信访局 陈登记; null where the trail does not say. */
    @Nullable
    String of(String petition) {
        return trail.of(petition).stream()
                .filter(entry -> entry.action().equals("REGISTERED"))
                .map(entry -> organization.nameOf(entry.details().getOrDefault("organ", "")) + " "
                        + organization.officerName(entry.officer()))
                .findFirst()
                .orElse(null);
    }
}
