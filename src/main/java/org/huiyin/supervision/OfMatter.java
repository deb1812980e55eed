package org.huiyin.supervision;

import org.huiyin.registry.Act;

/** An act about one matter before the joint conference. */
interface OfMatter extends Act {

    /** Id of the matter within the petition, such as 议题1. */
    String matter();
}
