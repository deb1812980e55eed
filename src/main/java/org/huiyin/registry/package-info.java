/** The petition register: the truth for a petition's facts. */
@ApplicationModule(allowedDependencies = {"access", "organization", "statute", "audit"})
@NullMarked
package org.huiyin.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
