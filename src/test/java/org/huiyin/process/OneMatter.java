package org.huiyin.process;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.notices.Notices.Notice;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationContext;

/** A petition of which the handling is owed by an organ of its own, with a handler and a head, and what they are told. */
final class OneMatter {

    static final LocalDate SINCE = LocalDate.of(2022, 5, 1);
    /** Sixty days from then end on 1 May, a holiday, and so on 6 May. */
    static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);

    private static int serial;

    private final String organ = "matter" + ++serial;
    private final Organization organization;
    private final Notices notices;
    private final Ledger.Clock handling;

    OneMatter(ApplicationContext house) {
        this.organization = house.getBean(Organization.class);
        this.notices = house.getBean(Notices.class);
        organization.establish(new Organ(organ, "江洲市园林局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, SINCE, null));
        appoint("handler", Role.HANDLER);
        appoint("leader", Role.LEADER);
        this.handling = new Ledger.Clock(house.getBean(Life.class).registered(), Duty.HANDLE, organ);
    }

    private void appoint(String who, Role role) {
        organization.appoint(new Officer(organ + who, "某" + role.label()), new Post(organ, role), SINCE);
    }

    String organ() {
        return organ;
    }

    String petition() {
        return handling.petition();
    }

    /** Not started yet. */
    Ledger.Clock handling() {
        return handling;
    }

    /** The newest first. */
    List<Notice> told() {
        return notices.about(petition()).stream()
                .filter(notice -> notice.text().contains("“办结”"))
                .toList();
    }
}
