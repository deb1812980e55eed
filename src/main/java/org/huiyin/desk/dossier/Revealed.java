package org.huiyin.desk.dossier;

import java.util.List;
import org.huiyin.registry.Petitions.Identity;
import org.jspecify.annotations.Nullable;

/** The petitioner's data in clear, and those of who signed beside them. */
record Revealed(
        @Nullable String name,
        @Nullable String address,
        @Nullable String contact,
        List<Identity> coPetitioners) {}
