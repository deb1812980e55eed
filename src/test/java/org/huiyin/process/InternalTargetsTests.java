package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Internal dates of the bureau's level and the lane, inside the law's. */
@InTheCity
class InternalTargetsTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Test
    void sortsWithinTheThreeDaysOfACity() {
        String petition = life.registered();

        assertThat(face(petition, Duty.SORT).target()).isEqualTo("2026-03-05");
        assertThat(face(petition, Duty.SORT).lastDay()).isEqualTo("2026-03-17");
        assertThat(face(petition, Duty.CHAIN).target()).isNull();
    }

    @Test
    void sortsWithinTheFourDaysOfADistrict() {
        String petition = life.registered(Letter.aLetter().at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));

        assertThat(face(petition, Duty.SORT).target()).isEqualTo("2026-03-06");
    }

    @ParameterizedTest
    @CsvSource({"URGENT, 2026-03-17", "COMPLEX, 2026-04-16", "HARD,"})
    void handlesAsFastAsTheLaneAsks(String lane, LocalDate target) {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "lane", lane));
        new Steps(life, petition).told("2026-03-02").competent().routed().noticed("2026-03-02");

        assertThat(face(petition, Duty.HANDLE).target()).isEqualTo(target);
        assertThat(face(petition, Duty.HANDLE).lastDay()).isEqualTo("2026-05-06");
        assertThat(face(petition, Duty.NOTICE).target()).isNull();
    }

    @Test
    void acceptsWhatIsSimpleWithinThreeWorkingDays() {
        String petition = simple();

        assertThat(face(petition, Duty.SIMPLE_ACCEPT).lastDay()).isEqualTo("2026-03-05");
        assertThat(face(petition, Duty.SIMPLE_ACCEPT).organ()).isEqualTo(TestCity.HOUSING);
    }

    @Test
    void owesNoThreeWorkingDaysOnAnotherRoute() {
        String petition = simple();

        new Steps(life, petition).competent();
        life.done(petition, TestCity.HANDLER, Steps.ROUTE, Steps.with(Steps.ROUTING, "deviation", "案情需要调查。"));

        assertThat(face(petition, Duty.SIMPLE_ACCEPT).state()).isEqualTo(Face.State.CANCELLED);
    }

    @Test
    void owesNoThreeWorkingDaysInWhatIsNotSimple() {
        String petition = life.registered();
        new Steps(life, petition).sorted();

        assertThat(ledger.of(petition)).extracting(Face::duty).doesNotContain(Duty.SIMPLE_ACCEPT);
    }

    private String simple() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "lane", "SIMPLE"));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        return petition;
    }

    private Face face(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
