package org.huiyin.process.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Register.Flaw;
import org.huiyin.registry.Registration;
import org.huiyin.registry.RegistrationRule;
import org.huiyin.statute.Duty;
import org.huiyin.statute.NotInForce;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** A petition can begin its way at a bureau or an organ, on a day from which the 15 days of arts 22 and 23 can be counted. */
@Component
class CanBegin implements RegistrationRule {

    private final Organization organization;
    private final Statute statute;
    private final WorkingCalendar calendar;

    CanBegin(Organization organization, Statute statute, WorkingCalendar calendar) {
        this.organization = organization;
        this.statute = statute;
        this.calendar = calendar;
    }

    @Override
    public List<Flaw> against(Registration registration) {
        var flaws = new ArrayList<Flaw>();
        receiving(registration.organ()).ifPresent(sentence -> flaws.add(new Flaw("organ", sentence)));
        uncountable(registration.receivedOn()).ifPresent(sentence -> flaws.add(new Flaw("receivedOn", sentence)));
        return flaws;
    }

    /** A government is petitioned through its bureau, which sorts for it. */
    private Optional<String> receiving(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.GOVERNMENT)
                .map(known -> known.name() + "不直接登记信访事项，请由其信访部门登记（第二十二条）。");
    }

    /** Old petitions from years without a table say so instead of being guessed at. */
    private Optional<String> uncountable(LocalDate received) {
        try {
            calendar.reckon(received, statute.rule(Duty.SORT, received).period());
            return Optional.empty();
        } catch (NotInForce | UnknownYear cannotTell) {
            return Optional.ofNullable(cannotTell.getMessage());
        }
    }
}
