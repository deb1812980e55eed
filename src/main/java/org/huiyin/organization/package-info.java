/** Organs as a tree with dates of existence, posts, absences and acting officers. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package org.huiyin.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
