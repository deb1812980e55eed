/** The figures of the yearly and monthly assessment, for those who answer for them. */
@NullMarked
package org.huiyin.desk.assessment;

import org.jspecify.annotations.NullMarked;
