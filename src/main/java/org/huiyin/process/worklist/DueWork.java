package org.huiyin.process.worklist;

/** The timers that are due by the house's clock, where time is moved by hand. */
public interface DueWork {

    /**
     * Runs them one by one, the earliest first, each in its own transaction, as the house itself. One that fails is
     * logged and passed by.
     *
     * @return how many ran
     */
    int run();

    /** Does the work while the engine's own threads rest, so that each timer runs on its own day and only here. */
    void alone(Runnable work);
}
