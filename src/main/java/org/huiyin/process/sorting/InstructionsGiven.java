package org.huiyin.process.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.Instructions;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Puts a leader's instruction into the file and lets it be followed to the bureau's reply; the bureau sorts by it. */
@Component
class InstructionsGiven {

    private final Routing routing;
    private final Organization organization;
    private final Acts acts;
    private final Ledger ledger;
    private final Instructions tracked;
    private final Clock clock;

    InstructionsGiven(
            Routing routing, Organization organization, Acts acts, Ledger ledger, Instructions tracked, Clock clock) {
        this.routing = routing;
        this.organization = organization;
        this.acts = acts;
        this.ledger = ledger;
        this.tracked = tracked;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What stands against it; empty where it was done. */
    List<String> given(String petition, Sorting proposal, Instructed said) {
        List<String> flaws = flaws(petition, proposal, said);
        if (flaws.isEmpty()) {
            acts.record(petition, said.decider(), said);
            follow(petition, proposal.bureau(), said);
        }
        return flaws;
    }

    /** The bureau sorts anew by the instruction, and owes a reply to it. */
    private void follow(String petition, String bureau, Instructed said) {
        ledger.start(new Ledger.Clock(petition, Duty.SORT, bureau), today());
        tracked.track(petition, bureau, said.decider(), said.replyBy());
    }

    private List<String> flaws(String petition, Sorting proposal, Instructed said) {
        var flaws = new ArrayList<String>();
        if (said.on().isBefore(proposal.decidedOn()) || said.on().isAfter(today())) {
            flaws.add("“批示日期”应当在提请日期 " + proposal.decidedOn() + " 与今天 " + today() + " 之间。");
        }
        LocalDate replyBy = said.replyBy();
        if (replyBy != null && !replyBy.isAfter(today())) {
            flaws.add("“反馈办理情况最后一日”应当晚于今天 " + today() + "。");
        }
        String organ = said.organ();
        if (organ != null && !isReached(petition, proposal.bureau(), organ)) {
            flaws.add("“" + organization.nameOf(organ) + "”不是可以转送、交办的机关、单位，请从列表中选择，或者留空由信访部门确定。");
        }
        return flaws;
    }

    private boolean isReached(String petition, String bureau, String organ) {
        return routing.targets(petition, bureau).stream().map(Organ::code).anyMatch(organ::equals);
    }
}
