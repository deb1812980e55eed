/** The import page. */
@NullMarked
package org.huiyin.desk.upload;

import org.jspecify.annotations.NullMarked;
