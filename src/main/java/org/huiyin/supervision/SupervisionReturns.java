package org.huiyin.supervision;

import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** A supervision that went to the joint conference in vain is proposed anew, so that what was found is not lost. */
@Component
public class SupervisionReturns {

    private final SupervisionRecords records;
    private final Organization organization;
    private final Acts acts;
    private final Wall wall;

    SupervisionReturns(SupervisionRecords records, Organization organization, Acts acts, Wall wall) {
        this.records = records;
        this.organization = organization;
        this.acts = acts;
        this.wall = wall;
    }

    /** The proposal; empty where the matter came from no supervision, or the organ is kept from the petition by now. */
    public Optional<SupervisionProposal> proposal(ConferenceWithoutMeasure without) {
        String supervision = without.supervision();
        if (supervision == null) {
            return Optional.empty();
        }
        SupervisionMatter matter = records.matter(without.petition(), supervision);
        String organ = acts.heir(without.petition(), matter.organ());
        if (wall.barredOrgans(without.petition()).contains(organ)) {
            return Optional.empty();
        }
        String facts = "对" + organization.nameOf(organ) + "的" + supervision + "没有改正，提请信访工作联席会议研究；" + without.outcome();
        return Optional.of(new SupervisionProposal(
                without.petition(),
                organ,
                acts.heir(without.petition(), matter.bureau()),
                matter.ground(),
                SupervisionOrigin.CONFERENCE,
                facts,
                null));
    }
}
