/** Tasks in domain words for pages and the API. */
@NullMarked
package org.huiyin.process.worklist;

import org.jspecify.annotations.NullMarked;
