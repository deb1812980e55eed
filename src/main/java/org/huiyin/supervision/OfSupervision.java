package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act that belongs to one supervision of a petition. */
interface OfSupervision extends Act {

    /** Id of the supervision within the petition, such as 督办1. */
    String supervision();

    @Override
    default String article() {
        return "40";
    }
}
