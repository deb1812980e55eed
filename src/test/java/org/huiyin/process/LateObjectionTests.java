package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.handling.Objections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the locality does not hold that silence keeps the petition. */
@InTheCity
@TestPropertySource(properties = "huiyin.handling.silence-keeps=false")
class LateObjectionTests {

    @Autowired
    private Life life;

    @Autowired
    private Objections objections;

    @Test
    void takesAnObjectionAfterTheFiveWorkingDays() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();

        life.on("2026-03-11");
        new OrganWalk(life, petition, OrganWalk.HOUSING).objects(TestCity.SCHOOLS, "所反映的是学校食堂，属于教育部门监管。");

        assertThat(objections.pending(petition).organ()).isEqualTo(TestCity.HOUSING);
    }
}
