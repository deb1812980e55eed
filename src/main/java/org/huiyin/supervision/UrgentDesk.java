package org.huiyin.supervision;

/** At whose desk a report of an urgent matter arrives. */
public enum UrgentDesk {
    OFFICE,
    SECRETARY,
    REGISTRAR,
    /** nobody in the installation: the reporting organ puts down how it was sent and received */
    OUTSIDE
}
