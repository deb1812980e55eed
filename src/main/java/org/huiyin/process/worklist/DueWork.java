package org.huiyin.process.worklist;

/** The timers that are due by the house's clock, where time is moved by hand and no job executor runs yet. */
public interface DueWork {

    /** Runs them one by one, the earliest first, each in its own transaction, as the house itself. Returns how many. */
    int run();
}
