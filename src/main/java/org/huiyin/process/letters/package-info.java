/** Letters that follow acts: each written step of the procedure issues its document in the same transaction. */
@NullMarked
package org.huiyin.process.letters;

import org.jspecify.annotations.NullMarked;
