package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_REGISTRAR;

import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Contributions.Contribution;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can put a succession down (art. 24), and what comes together in the successor's hands. */
@InTheCity
class SuccessionTests {

    private static final String REASONS = "所反映的是学校食堂，属于教育部门日常监管事项。";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Wall wall;

    @Test
    void theSuccessorOfACoOrganAnswersInItsPlace() {
        var line = new Heirs(organization, life, anyTime, "sco");
        String petition = sent(HOUSING);
        contributions.ask(petition, HOUSING, line.organ(), null);

        line.next(petition);
        var open = contributions.open(petition);
        life.done(petition, line.handler(), OrganWalk.CONTRIBUTE, Map.of("text", "已经核实，没有异议。"));

        assertThat(open).extracting(Contribution::coOrgan).containsExactly(line.organ());
        assertThat(contributions.open(petition)).isEmpty();
        assertThat(contributions.all(petition))
                .singleElement()
                .satisfies(one -> assertThat(one.given()).isNotNull());
    }

    private String sent(String organ) {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", organ, "属其职权。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        return petition;
    }

    private static Map<String, Object> resorted(String organ) {
        return Map.of("direction", "TRANSFER", "responsibleOrgan", organ, "reasons", "依照核实的结果转送。");
    }
}
