/** Satisfaction of petitioners with bureau and organ, apart (art. 21). Silence is never counted as satisfaction. */
@ApplicationModule(
        allowedDependencies = {
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
package org.huiyin.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
