/** What to do with a petition and who is competent (arts 22 to 24). */
@ApplicationModule(allowedDependencies = {"access", "statute", "organization", "registry", "audit"})
@NullMarked
package org.huiyin.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
