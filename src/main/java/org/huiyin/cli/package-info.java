/** Command line, dispatched before Spring starts. */
@NullMarked
package org.huiyin.cli;

import org.jspecify.annotations.NullMarked;
