package org.huiyin.deadlines;

/**
 * The last day of a running clock is another than before, or the clock stands still or goes on. Published in the
 * transaction that wrote it on the ledger, so that timers and due dates follow in the same one.
 *
 * @param again whether its timer may have gone off already: it was late, or stood still on the day
 */
public record ClockMoved(Ledger.Clock clock, boolean again) {}
