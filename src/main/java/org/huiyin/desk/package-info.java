/** Pages and the API for officials. */
@NullMarked
package org.huiyin.desk;

import org.jspecify.annotations.NullMarked;
