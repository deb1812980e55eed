package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act that belongs to one entry of a petition on a list of backlog. */
interface OfBacklog extends Act {

    /** Id of the entry within the petition, such as 积案1. */
    String backlog();

    @Override
    default String article() {
        return "18";
    }
}
