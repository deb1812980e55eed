/** Notices inside the product to the holders of a post. */
@ApplicationModule(allowedDependencies = {"organization", "audit"})
@NullMarked
package org.huiyin.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
