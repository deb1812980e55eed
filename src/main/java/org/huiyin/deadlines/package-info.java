/** The clock of every duty as an append-only ledger; due dates are derived and explained. */
@ApplicationModule(allowedDependencies = {"statute", "calendar", "organization", "registry", "notices", "audit"})
@NullMarked
package org.huiyin.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
