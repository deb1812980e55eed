package org.huiyin.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bureau's decision where a petition goes (art. 22).
 *
 * @param bureau code of the bureau that decided
 * @param organ code of the responsible organ
 * @param telling null until the petitioner was told, or the ground for not telling recorded
 */
public record Sorting(
        String petition,
        String bureau,
        Direction direction,
        String organ,
        String reasons,
        LocalDate decidedOn,
        @Nullable Telling telling) {}
