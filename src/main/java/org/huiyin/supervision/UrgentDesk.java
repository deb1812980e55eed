package org.huiyin.supervision;

import org.huiyin.organization.Role;

/** At whose desk a report of an urgent matter arrives. */
public enum UrgentDesk {
    OFFICE(Role.GOVERNMENT_OFFICE),
    SECRETARY(Role.CONFERENCE_SECRETARY),
    REGISTRAR(Role.REGISTRAR),
    /** nobody in the installation: the reporting organ puts down how it was sent and received */
    OUTSIDE(Role.REGISTRAR);

    private final Role role;

    UrgentDesk(Role role) {
        this.role = role;
    }

    /** Whose task it is there, at the recipient; of what goes outside, at the reporting organ. */
    public Role role() {
        return role;
    }
}
