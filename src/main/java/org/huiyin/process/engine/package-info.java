/** Seams between the house and Camunda; the only package that touches the engine's internal classes. */
@NullMarked
package org.huiyin.process.engine;

import org.jspecify.annotations.NullMarked;
