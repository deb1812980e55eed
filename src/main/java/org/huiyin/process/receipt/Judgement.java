package org.huiyin.process.receipt;

import org.huiyin.routing.Direction;

/** Whose matter it is that an organ received (art. 23, paragraph 1). */
enum Judgement {
    OWN("属于本机关职权范围", Direction.OWN),
    TRANSFER("属于本系统下级，转送", Direction.TRANSFER),
    ASSIGN("属于本系统下级，交办", Direction.ASSIGN),
    ELSEWHERE("不属于本机关、本系统", Direction.ELSEWHERE);

    private final String label;
    private final Direction direction;

    Judgement(String label, Direction direction) {
        this.label = label;
        this.direction = direction;
    }

    String label() {
        return label;
    }

    Direction direction() {
        return direction;
    }
}
