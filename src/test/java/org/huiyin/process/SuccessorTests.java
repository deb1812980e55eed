package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Organs that are no more (art. 24). */
@InTheCity
class SuccessorTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Autowired
    private Ledger ledger;

    @Test
    void putsTheSuccessorInAnAbolishedOrgansPlace() {
        organization.establish(organ("jsjt1", "江洲市建设监察局", null, null));
        organization.establish(organ("jsjt2", "江洲市综合执法局", null, null));
        appoint("qiujiancha", "邱监察", "jsjt1");
        appoint("renzhifa", "任执法", "jsjt2");
        var petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "responsibleOrgan", "jsjt1"));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        life.done(petition, "qiujiancha", Steps.CONFIRM, Steps.COMPETENCE);
        var before = running(petition);
        assertThat(anyTime.offer(petition, REGISTRAR, "successor").against()).contains("都存续");
        life.on("2026-03-10");
        organization.establish(organ("jsjt1", "江洲市建设监察局", LocalDate.of(2026, 3, 9), "jsjt2"));

        var wrong = anyTime.refused(petition, REGISTRAR, "successor", succession(HOUSING));
        anyTime.done(petition, REGISTRAR, "successor", succession("jsjt2"));
        life.done(petition, "renzhifa", Steps.ROUTE, Steps.ROUTING);

        assertThat(wrong).contains("江洲市综合执法局继续行使");
        assertThat(running(petition)).isEqualTo(before).isNotEmpty();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.doneOn() == null && !face.window())
                .extracting(Face::organ)
                .contains("jsjt2")
                .doesNotContain("jsjt1");
    }

    private List<LocalDate> running(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null && face.duty().name().equals("NOTICE"))
                .map(Face::lastDay)
                .toList();
    }

    private void appoint(String id, String name, String organ) {
        organization.appoint(new Officer(id, name), new Post(organ, Role.HANDLER), SINCE);
    }

    private static Organ organ(String code, String name, LocalDate until, String successor) {
        return new Organ(code, name, Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, SINCE, until, successor);
    }

    private static Map<String, Object> succession(String to) {
        return Map.of("from", "jsjt1", "to", to, "basis", "江洲市机构改革方案");
    }
}
