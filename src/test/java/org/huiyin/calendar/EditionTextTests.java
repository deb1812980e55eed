package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTextTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isReadAsItWasWritten(boolean weekendsRollOver) {
        var edition = Edition.ofTheProduct(weekendsRollOver)
                .withExceptions("exceptions.csv", "organ,date,name,kind\njsmz,2026-04-17,三月三,off\n", organ -> true);

        var read = Edition.read(edition.text());

        assertThat(read.version()).isEqualTo(edition.version());
        assertThat(read.text()).isEqualTo(edition.text());
        assertThat(read.exceptions()).hasSize(1);
    }
}
