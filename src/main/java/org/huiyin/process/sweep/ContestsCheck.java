package org.huiyin.process.sweep;

import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityWaits;
import org.huiyin.supervision.LiabilityWaits.Wait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 责任事实异议: a contest on which no head may decide is nobody's; its bureau is asked for one every week. */
@Component
@Order(6)
class ContestsCheck implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(ContestsCheck.class);

    private final LiabilityWaits waits;
    private final Organization organization;

    ContestsCheck(LiabilityWaits waits, Organization organization) {
        this.waits = waits;
        this.organization = organization;
    }

    @Override
    public String name() {
        return "责任事实异议的审核人员";
    }

    @Override
    public void run(Findings findings) {
        waits.all().forEach(wait -> see(wait, findings));
    }

    private void see(Wait wait, Findings findings) {
        if (wait.allInvolved()) {
            // a post without anybody is listed as vacant
            findings.add(Kind.POST_BARRED, wait.petition(), sentence(wait));
        }
        try {
            waits.ask(wait);
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not ask for a head for {}; the others go on", wait.petition(), inTheWay);
            findings.add(Kind.UNREADABLE, wait.petition(), wait.finding() + "没有能够提醒补充负责人。" + Words.reason(inTheWay));
        }
    }

    private String sentence(Wait wait) {
        return wait.finding() + "的异议在" + organization.nameOf(wait.bureau()) + "审核，在岗负责人都参与了提出、审查，请补充负责人。";
    }
}
