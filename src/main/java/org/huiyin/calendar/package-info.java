/** Working days, make-up working days and periods; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.huiyin.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
