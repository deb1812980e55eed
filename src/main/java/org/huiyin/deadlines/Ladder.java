package org.huiyin.deadlines;

import java.util.List;

/** Who is told what when a duty comes near or is late. The port is implemented by whoever reads the table of rungs. */
public interface Ladder {

    /** The ladder of a clock, for one look at it: what it needs to know it finds out once. */
    Climb of(Ledger.Clock clock);

    /** One look at one clock. */
    interface Climb {

        /** The rungs of the clock; none where nobody is to be told. */
        List<Rung> rungs();

        /**
         * Tells whom the rung names, in the transaction that keeps the rung as climbed.
         *
         * @param round which run of the clock, from 1; a later one is told of anew
         * @return how many posts were told; none is a fault, which the sweep shows
         */
        int tell(Rung rung, Face face, int round);
    }
}
