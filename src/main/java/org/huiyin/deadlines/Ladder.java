package org.huiyin.deadlines;

import java.util.List;

/** Who is told what when a duty comes near or is late. The port is implemented by whoever reads the table of rungs. */
public interface Ladder {

    /** The rungs of a clock; none where nobody is to be told. */
    List<Rung> rungs(Ledger.Clock clock);

    /**
     * Tells whom the rung names, in the transaction that keeps the rung as climbed.
     *
     * @param round which run of the clock, from 1; a later one is told of anew
     * @return how many posts were told; none is a fault, which the sweep shows
     */
    int tell(Rung rung, Face face, int round);
}
