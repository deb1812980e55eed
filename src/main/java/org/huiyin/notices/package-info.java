/** Notices to the holders of a post: inside the product, and from there by further channels such as e-mail. */
@ApplicationModule(allowedDependencies = {"access", "organization", "audit"})
@NullMarked
package org.huiyin.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
