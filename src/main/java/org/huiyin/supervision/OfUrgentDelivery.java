package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act about one report's way to one recipient. */
interface OfUrgentDelivery extends Act {

    /** Id of the delivery within the petition, such as 紧急1-2-3: the second report of 紧急1 to its third recipient. */
    String delivery();

    @Override
    default String article() {
        return "25";
    }
}
