package org.huiyin.process.opinion;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Contributions.Contribution;
import org.springframework.stereotype.Component;

/** What co-organs answered the lead, in one text. */
@Component
class ContributionsShown {

    private final Contributions contributions;
    private final Organization organization;

    ContributionsShown(Contributions contributions, Organization organization) {
        this.contributions = contributions;
        this.organization = organization;
    }

    String of(String petition) {
        List<Contribution> all = contributions.all(petition);
        return all.isEmpty() ? "没有协办单位" : all.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** Names of the co-organs that have not answered yet; empty where nobody is waited for. */
    String outstanding(String petition) {
        return contributions.open(petition).stream()
                .map(open -> organization.nameOf(open.coOrgan()))
                .collect(Collectors.joining("、"));
    }

    private String line(Contribution contribution) {
        return organization.nameOf(contribution.coOrgan()) + "：" + said(contribution);
    }

    private static String said(Contribution contribution) {
        ContributionGiven given = contribution.given();
        if (given != null) {
            return (given.competent() ? "" : "不属于本单位职权范围，") + given.text() + "（" + given.on() + "）";
        }
        return contribution.withdrawn() == null
                ? "尚未反馈，反馈最后一日 " + contribution.lastDay()
                : "不再要求反馈，" + contribution.withdrawn();
    }
}
