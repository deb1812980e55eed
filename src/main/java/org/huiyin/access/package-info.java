/** Who may see and do what: posts held or acted for, the conflict wall, recusal, reveal. */
@ApplicationModule(allowedDependencies = {"organization", "audit"})
@NullMarked
package org.huiyin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
