package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot begin its way through the house is refused with a sentence, not broken off by a fault. */
@InTheCity
class CanBeginTests {

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @ParameterizedTest
    @CsvSource({"2022-05-20, 没有 2022 年的节假日安排", "2021-03-01, 2021-03-01 尚无规定"})
    void refusesADayFromWhichTheDaysCannotBeCounted(LocalDate received, String sentence) {
        var letter = Letter.received(received, Purpose.CLAIM, List.of(), false);

        assertThat(flaws(letter)).anySatisfy(flaw -> {
            assertThat(flaw.field()).isEqualTo("receivedOn");
            assertThat(flaw.sentence()).contains(sentence);
        });
    }

    @Test
    void refusesAGovernmentWhichIsPetitionedThroughItsBureau() {
        var letter = at("jsgov", Letter.received(LocalDate.of(2026, 3, 2), Purpose.CLAIM, List.of(), false));

        assertThat(flaws(letter)).anySatisfy(flaw -> {
            assertThat(flaw.field()).isEqualTo("organ");
            assertThat(flaw.sentence()).contains("江洲市人民政府不直接登记信访事项");
        });
    }

    private List<Register.Flaw> flaws(Registration letter) {
        var outcome = officer.asSystem(() -> register.register(letter));
        assertThat(outcome).isInstanceOf(Register.Outcome.Refused.class);
        return ((Register.Outcome.Refused) outcome).flaws();
    }

    private static Registration at(String organ, Registration letter) {
        return new Registration(
                organ,
                letter.channel(),
                letter.receivedOn(),
                null,
                letter.petitioner(),
                null,
                List.of(),
                1,
                letter.headline(),
                letter.requests(),
                letter.facts(),
                false,
                letter.purpose(),
                null,
                letter.localities(),
                null,
                null,
                null,
                null,
                letter.complainedOf());
    }
}
