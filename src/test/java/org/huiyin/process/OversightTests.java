package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;
import static org.huiyin.process.TestCity.SUPERVISOR;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see a petition for a bureau that supervises, without a task of it; the wall stands before it. */
@InTheCity
class OversightTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Wall wall;

    @Test
    void showsThoseWhoSuperviseWhatTheirBureauRegistered() {
        String petition = life.registered();

        for (String who : new String[] {SUPERVISOR, BUREAU_HEAD, SECRETARY}) {
            assertThat(maySee(who, petition)).as(who).isTrue();
            assertThat(officer.as(who, () -> worklist.hasPart(petition)))
                    .as(who)
                    .isFalse();
            assertThat(officer.as(who, () -> worklist.isWorkingOn(petition)))
                    .as(who)
                    .isFalse();
        }
        for (String who : new String[] {HANDLER, LEADER, OFFICE, DISTRICT_BUREAU_HEAD}) {
            assertThat(maySee(who, petition)).as(who).isFalse();
        }
        assertThat(officer.as(REGISTRAR, () -> worklist.hasPart(petition))).isTrue();
    }

    @Test
    void reachesDownTheTree() {
        String district = life.registered(aLetter().at(DISTRICT_BUREAU, DISTRICT_REGISTRAR));
        String organ = life.registered(aLetter().at(HOUSING, HOUSING_REGISTRAR));

        assertThat(maySee(SUPERVISOR, district)).isTrue();
        assertThat(maySee(DISTRICT_BUREAU_HEAD, district)).isTrue();
        assertThat(maySee(SUPERVISOR, organ)).isTrue();
        assertThat(maySee(DISTRICT_BUREAU_HEAD, organ)).isFalse();
    }

    @Test
    void comesToABureauWithThePetitionThatIsHandedToIt() {
        String petition = life.registered();
        boolean before = maySee(DISTRICT_BUREAU_HEAD, petition);
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LOWER_BUREAU", DISTRICT_BUREAU, "参保地在东湖区，按属地原则转送。"));

        assertThat(before).isFalse();
        assertThat(maySee(DISTRICT_BUREAU_HEAD, petition)).isTrue();
    }

    @Test
    void endsAtTheWall() {
        String petition = life.registered();
        wall.raise(Bar.officer(petition, SUPERVISOR, Ground.RECUSED));

        assertThat(maySee(SUPERVISOR, petition)).isFalse();
        assertThat(anyTime.offered(petition, SUPERVISOR)).isEmpty();
        wall.raise(Bar.organ(petition, BUREAU, Ground.ACCUSED));
        assertThat(maySee(BUREAU_HEAD, petition)).isFalse();
        assertThat(maySee(SECRETARY, petition)).isFalse();
    }

    @Test
    void bringsTheActsOfSupervisionAndNoneOfTheOrgansOwn() {
        String petition = life.registered();

        assertThat(anyTime.offered(petition, SUPERVISOR))
                .contains("supervision", "recommendation", "conference")
                .doesNotContain("withdrawal", "split", "urging");
    }

    private boolean maySee(String who, String petition) {
        return officer.as(who, () -> worklist.maySee(petition));
    }
}
