/** Huiyin: China's petition procedure on Camunda 7; every matter gets an answer. */
@NullMarked
package org.huiyin;

import org.jspecify.annotations.NullMarked;
