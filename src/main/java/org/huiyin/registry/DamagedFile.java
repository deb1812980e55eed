package org.huiyin.registry;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stored file is not what was sealed. */
final class DamagedFile extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFile(@Nullable Throwable cause) {
        super("The stored file is not what was sealed", cause);
    }
}
