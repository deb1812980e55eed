package org.huiyin.organization;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huiyin.organization.Organ.Kind;
import org.jspecify.annotations.Nullable;

/** The levels in a tree of organs in which one is put down or changed. */
final class Levels {

    private final Function<String, Optional<Organ>> tree;

    private Levels(Function<String, Optional<Organ>> tree) {
        this.tree = tree;
    }

    /** Throws {@link ContradictoryLevel} where the organ does not fit what stands above it, or something below does not. */
    static void check(Chart chart, Organ changed) {
        var levels = new Levels(code -> code.equals(changed.code()) ? Optional.of(changed) : chart.organ(code));
        levels.check(changed);
        chart.organs().stream()
                .filter(organ -> chart.isAtOrAbove(changed.code(), organ.parent()))
                .forEach(levels::check);
    }

    private void check(Organ organ) {
        Level own = organ.level();
        Level above = nearest(organ.parent());
        if (own != null && above != null && !fits(organ.kind(), own, above)) {
            throw new ContradictoryLevel(organ, above);
        }
    }

    private static boolean fits(Kind kind, Level own, Level above) {
        return kind == Kind.GOVERNMENT ? above.isAbove(own) : !own.isAbove(above);
    }

    /** The level of the organ or of the nearest one above it that has one. */
    private @Nullable Level nearest(@Nullable String organ) {
        Set<String> seen = new HashSet<>();
        String code = organ;
        while (code != null && seen.add(code)) {
            Organ found = tree.apply(code).orElse(null);
            if (found == null || found.level() != null) {
                return found == null ? null : found.level();
            }
            code = found.parent();
        }
        return null;
    }
}
