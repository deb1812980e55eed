package org.huiyin.deadlines;

/**
 * A duty is late. Published once for each breach, in the transaction that wrote it on the ledger, so that what follows
 * from it is done in the same one.
 */
public record ClockBreached(Ledger.Clock clock) {}
