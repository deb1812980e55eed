package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act that belongs to one recommendation made in a petition. */
interface OfRecommendation extends Act {

    /** Id of the recommendation within the petition, such as 建议1. */
    String recommendation();

    @Override
    default String article() {
        return "40";
    }
}
