package org.huiyin.statute;

/** A duty of an organ, or a window of the petitioner. Periods, articles and in-force dates are data: {@link Statute}. */
public enum Duty {
    SORT,
    NOTICE,
    OBJECT,
    HANDLE,
    REQUEST_REVIEW
}
