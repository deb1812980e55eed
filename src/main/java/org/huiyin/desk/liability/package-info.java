/** Liability facts of organs and their people: what ledgers suggest, what was found, for those who may know. */
@NullMarked
package org.huiyin.desk.liability;

import org.jspecify.annotations.NullMarked;
