/** Review and re-review of written opinions (arts 35, 36): who may ask, who may decide, and what comes of it. */
@ApplicationModule(
        allowedDependencies = {
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
package org.huiyin.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
