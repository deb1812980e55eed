/** Supervision, recommendations and the joint conference (arts 38 to 46): what follows where an organ is late or wrong. */
@ApplicationModule(
        allowedDependencies = {
            "review",
            "evaluation",
            "handling",
            "letters",
            "routing",
            "deadlines",
            "statute",
            "calendar",
            "organization",
            "access",
            "registry",
            "notices",
            "audit"
        })
@NullMarked
package org.huiyin.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
