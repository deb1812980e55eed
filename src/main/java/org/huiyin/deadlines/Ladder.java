package org.huiyin.deadlines;

import java.util.List;
import java.util.Set;

/** Who is told what when a duty comes near or is late. The port is implemented by whoever reads the table of rungs. */
public interface Ladder {

    /** The ladder of a clock, for one look at it: what it needs to know it finds out once. */
    Climb of(Ledger.Clock clock);

    /** Names the version of the table of rungs that answers now. */
    String version();

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

        /**
         * Tells those who were told that the clock is late that it is not: it was done in time after all, or it runs and
         * another calendar has moved its last day.
         *
         * @param told ids of the rungs of which somebody was told
         */
        void correct(Face face, int round, Set<String> told);
    }
}
