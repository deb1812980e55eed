/** The trail: rooms write facts to {@link org.huiyin.audit.Recorded}; one row per action, append-only. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.huiyin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
