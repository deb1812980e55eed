package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act that belongs to one finding of a liability fact in a petition. */
interface OfLiability extends Act {

    /** With what their codes begin. */
    String ACTS = "LIABILITY_";

    /** Id of the finding within the petition, such as 认定1. */
    String finding();
}
