package org.huiyin.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the petitioner was told the direction.
 *
 * @param on day it was told; null where the way is {@link TellingWay#UNCLEAR}
 */
@Embeddable
public record Telling(
        @Enumerated(EnumType.STRING) @Column(name = "told_way")
        TellingWay way,

        @Nullable @Column(name = "told_on") LocalDate on) {}
