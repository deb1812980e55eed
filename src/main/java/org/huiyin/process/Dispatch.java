package org.huiyin.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Matter;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Carries out a sorting: the organ receives the petition, its clocks start, and the models learn the next step. */
@Component
public class Dispatch {

    private static final ProcessVariable<String> RESPONSIBLE_ORGAN =
            new ProcessVariable<>("responsibleOrgan", String.class);
    private static final ProcessVariable<Boolean> ASSIGNED = new ProcessVariable<>("assigned", Boolean.class);

    private final Acceptance acceptance;
    private final Ledger ledger;
    private final Organization organization;
    private final Petitions petitions;
    private final Notices notices;
    private final Clock clock;

    Dispatch(
            Acceptance acceptance,
            Ledger ledger,
            Organization organization,
            Petitions petitions,
            Notices notices,
            Clock clock) {
        this.acceptance = acceptance;
        this.ledger = ledger;
        this.organization = organization;
        this.petitions = petitions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Inside the installation an organ receives at once what it is sent; the variables that the models read. */
    public Map<String, Object> of(String petition, Sorting sorting) {
        Way way = way(sorting);
        var matter = new Matter(petition, sorting.organ());
        LocalDate today = LocalDate.now(clock);
        if (way == Way.HANDLE) {
            acceptance.received(matter, sorting.bureau(), today);
        } else if (way == Way.OWN) {
            acceptance.receivedAsOwn(matter, received(matter), sorting.reasons());
        } else if (way == Way.TRANSFERRED) {
            announce(matter);
        }
        if (sorting.reportBy() != null) {
            ledger.start(matter.clock(Duty.REPORT_BACK), today, sorting.reportBy());
        }
        var decisions = new HashMap<String, Object>();
        decisions.putAll(Way.VARIABLE.with(way));
        decisions.putAll(RESPONSIBLE_ORGAN.with(sorting.organ()));
        decisions.putAll(ASSIGNED.with(sorting.direction() == Direction.ASSIGN));
        return decisions;
    }

    /** The day on which whoever registered it received it, where that one handles it too. */
    private LocalDate received(Matter matter) {
        Petitions.Facts facts = petitions.facts(matter.petition()).orElseThrow();
        return facts.organ().equals(matter.organ()) ? facts.receivedOn() : LocalDate.now(clock);
    }

    /** Political-legal and discipline organs go on by their own rules (art. 23): inside they get word of it, not a task. */
    private void announce(Matter matter) {
        notices.tell(
                "TRANSFERRED " + matter.petition() + " " + matter.organ(),
                matter.petition(),
                "信访事项 " + matter.petition() + " 已转送你单位，请查收转送函，依照有关规定受理、告知（第二十二条第二款、第二十三条第四款）。",
                List.of(new Post(matter.organ(), Role.REGISTRAR), new Post(matter.organ(), Role.LEADER)));
    }

    private Way way(Sorting sorting) {
        return switch (sorting.direction()) {
            case TRANSFER, ASSIGN -> isInside(sorting.organ()) ? Way.HANDLE : Way.OUTSIDE;
            case LOWER_BUREAU -> Way.LOWER;
            case PROPOSE -> Way.PROPOSE;
            case LITIGATION, DISCIPLINE -> isInside(sorting.organ()) ? Way.TRANSFERRED : Way.OUTSIDE;
            case GUIDE, REFUSE, ANSWER, ELSEWHERE -> Way.CLOSED;
            case JOIN -> Way.JOINED;
            case OWN -> Way.OWN;
        };
    }

    private boolean isInside(String organ) {
        return organization.organ(organ).filter(Organ::inside).isPresent();
    }
}
