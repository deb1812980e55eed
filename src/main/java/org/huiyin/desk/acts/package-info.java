/** What is put down on a petition at any time. */
@NullMarked
package org.huiyin.desk.acts;

import org.jspecify.annotations.NullMarked;
