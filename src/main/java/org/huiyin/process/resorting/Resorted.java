package org.huiyin.process.resorting;

import org.huiyin.routing.Direction;
import org.jspecify.annotations.Nullable;

/** What can be done with a petition that came back. */
enum Resorted {
    TRANSFER("重新转送", Direction.TRANSFER),
    ASSIGN("重新交办", Direction.ASSIGN),
    OWN("本单位有权处理，自行办理", Direction.OWN),
    ANEW("回到甄别，改走其他去向", null);

    private final String label;

    @Nullable
    private final Direction direction;

    Resorted(String label, @Nullable Direction direction) {
        this.label = label;
        this.direction = direction;
    }

    String label() {
        return label;
    }

    /** Null where it is sorted anew. */
    @Nullable
    Direction direction() {
        return direction;
    }
}
