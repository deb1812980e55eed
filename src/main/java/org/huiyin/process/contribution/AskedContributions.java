package org.huiyin.process.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Acts;
import org.huiyin.routing.ContributionAsked;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.ContributionWithdrawn;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Outcome;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each contribution is an instance of contribution.bpmn; what was asked and given stands in the file of acts. */
@Component
@Transactional
class AskedContributions implements Contributions {

    private final CoOrgans coOrgans;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final Instances instances;
    private final Clock clock;

    AskedContributions(
            CoOrgans coOrgans, Acts acts, Ledger ledger, Organization organization, Instances instances, Clock clock) {
        this.coOrgans = coOrgans;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public List<Organ> candidates(String petition) {
        return coOrgans.of(petition, today());
    }

    @Override
    public Outcome ask(String petition, String lead, String coOrgan, @Nullable LocalDate lastDay) {
        List<String> refusals = new ArrayList<>(coOrgans.refusals(petition, lead, coOrgan, today()));
        if (isOpen(petition, coOrgan)) {
            refusals.add(organization.nameOf(coOrgan) + "已经在协办本信访事项，不能重复确定。");
        }
        if (lastDay != null && !lastDay.isAfter(today())) {
            refusals.add("协办单位的反馈最后一日应当在今天 " + today() + " 之后。");
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(List.copyOf(refusals));
        }
        begin(petition, lead, coOrgan, lastDay);
        return new Outcome.Done();
    }

    private void begin(String petition, String lead, String coOrgan, @Nullable LocalDate lastDay) {
        Ledger.Clock contribute = clock(petition, coOrgan);
        if (lastDay == null) {
            ledger.start(contribute, today());
        } else {
            ledger.start(contribute, today(), lastDay);
        }
        var names = new ContributionAsked.Names(organization.nameOf(lead), organization.nameOf(coOrgan));
        acts.record(petition, lead, new ContributionAsked(today(), lead, coOrgan, lastDay(contribute), names));
        var variables = new HashMap<>(ContributionProcess.CO_ORGAN.with(coOrgan));
        variables.putAll(ContributionProcess.RESPONSIBLE_ORGAN.with(lead));
        instances.start(ContributionProcess.KEY, petition, variables);
    }

    private LocalDate lastDay(Ledger.Clock contribute) {
        return ledger.of(contribute.petition()).stream()
                .filter(face -> face.duty() == contribute.duty() && face.organ().equals(contribute.organ()))
                .reduce((earlier, later) -> later)
                .map(Face::lastDay)
                .orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contribution> open(String petition) {
        return all(petition).stream().filter(Contribution::open).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contribution> all(String petition) {
        return new ContributionEnds(acts, petition).all();
    }

    @Override
    public void withdraw(String petition, String why) {
        List<Contribution> open = open(petition);
        open.forEach(each -> withdrawn(petition, each.coOrgan(), why));
        if (!open.isEmpty()) {
            instances.tell(petition, ContributionProcess.WITHDRAWN, Map.of());
        }
    }

    /** The same of one co-organ, by its own process; does nothing where nothing is open. */
    void over(String petition, String coOrgan) {
        if (isOpen(petition, coOrgan)) {
            withdrawn(petition, coOrgan, "信访事项已经终结或者并案");
        }
    }

    void given(String petition, String coOrgan, ContributionGiven given) {
        acts.record(petition, coOrgan, given);
    }

    private void withdrawn(String petition, String coOrgan, String why) {
        acts.record(petition, coOrgan, new ContributionWithdrawn(today(), why));
        ledger.cancel(clock(petition, coOrgan), today());
    }

    private boolean isOpen(String petition, String coOrgan) {
        return open(petition).stream().anyMatch(each -> each.coOrgan().equals(coOrgan));
    }

    private static Ledger.Clock clock(String petition, String coOrgan) {
        return new Ledger.Clock(petition, Duty.CONTRIBUTE, coOrgan);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
