/** The supervisors' page, and what an organ sees of how it is supervised. */
@NullMarked
package org.huiyin.desk.supervision;

import org.jspecify.annotations.NullMarked;
