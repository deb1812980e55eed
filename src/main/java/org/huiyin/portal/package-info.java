/** Pages for petitioners: where a petition stands, and what they think of it. No login, no names. Nobody uses it. */
@ApplicationModule(displayName = "portal")
@NullMarked
package org.huiyin.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
