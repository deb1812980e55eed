package org.huiyin.process.sweep;

/** One round through everything that runs. */
interface Check {

    /** What it goes through, in Chinese. */
    String name();

    /** Not in a transaction: each petition has its own. What cannot be read is a finding, and the rest go on. */
    void run(Findings findings);
}
