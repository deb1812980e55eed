/** Acceptance, the route of art. 31, investigation, opinion, service. */
@ApplicationModule(
        allowedDependencies = {
            "deadlines",
            "letters",
            "statute",
            "calendar",
            "organization",
            "access",
            "registry",
            "routing",
            "notices",
            "audit"
        })
@NullMarked
package org.huiyin.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
