/** Numbered documents from templates: required parts, numbers, issued files. Knows kinds of letters, not processes. */
@ApplicationModule(allowedDependencies = {"statute", "registry", "organization", "audit"})
@NullMarked
package org.huiyin.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
