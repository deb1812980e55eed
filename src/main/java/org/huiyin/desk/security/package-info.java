/** One login, one session and the rules of who may reach which address; deny by default. */
@NullMarked
package org.huiyin.desk.security;

import org.jspecify.annotations.NullMarked;
