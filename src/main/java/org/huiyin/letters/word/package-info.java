/** Word files: read, checked, and their fields filled in; nothing but the platform's own XML and ZIP. */
@NullMarked
package org.huiyin.letters.word;

import org.jspecify.annotations.NullMarked;
