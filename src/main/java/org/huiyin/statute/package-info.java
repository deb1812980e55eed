/** The Regulation as data: articles, duties, windows and their periods, with in-force dates. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.huiyin.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
