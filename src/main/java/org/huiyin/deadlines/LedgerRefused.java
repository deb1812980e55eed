package org.huiyin.deadlines;

/** The ledger does not take an event that the law does not allow; the message says why and what to do. Nothing was written. */
public class LedgerRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public LedgerRefused(String sentence) {
        super(sentence);
    }
}
