package org.huiyin.audit;

/**
 * The port every room writes facts to. Each call appends one row to the trail in the caller's transaction: a trail that
 * can miss an action is no trail.
 */
public interface Recorded {

    /** Appends the fact with the acting officer and the clock's time; never updates, never deletes. */
    void that(Fact fact);
}
