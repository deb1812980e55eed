/** A petition's file, for the task list and for its own page. */
@NullMarked
package org.huiyin.desk.dossier;

import org.jspecify.annotations.NullMarked;
