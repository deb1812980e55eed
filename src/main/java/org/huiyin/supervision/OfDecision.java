package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act about one decision of the joint conference. */
interface OfDecision extends Act {

    /** Id of the decision within the petition, such as 议题1-2. */
    String decision();
}
