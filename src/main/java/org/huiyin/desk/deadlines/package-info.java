/** Why a date is what it is: the rule, the events and each day counted, for officials and for programs. */
@NullMarked
package org.huiyin.desk.deadlines;

import org.jspecify.annotations.NullMarked;
