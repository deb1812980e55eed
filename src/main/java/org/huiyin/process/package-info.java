/** The only room that knows the engine: one sub-package per model file. */
@ApplicationModule(
        allowedDependencies = {
            "supervision",
            "evaluation",
            "review",
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
package org.huiyin.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
