/** How soon the house itself wants things done, inside the law: {@code targets.dmn}. */
@NullMarked
package org.huiyin.process.targets;

import org.jspecify.annotations.NullMarked;
