package org.huiyin.review;

import org.huiyin.registry.Act;

/** An act that belongs to one request for review. */
interface OfRequest extends Act {

    /** Id of the request within the petition. */
    String request();
}
