package org.huiyin.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private final Laws laws = Laws.ofTheProduct();

    @ParameterizedTest
    @CsvSource({"《信访工作条例》第三十一条第六项", "《中华人民共和国民法典》第一千二百六十条", "《中华人民共和国行政复议法》（2023年修订）第九十条", "《江洲市房屋修缮办法》第一百条", "《信访工作条例》"
    })
    void whatIsInForceOrUnknownIsNotJudged(String text) {
        assertThat(laws.flaws(text, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"《信访工作条例》第五十一条, 共 50 条，没有第 51 条", "《中华人民共和国行政复议法》第九十一条, 共 90 条", "《中华人民共和国信访条例》第三十四条, 请改引《信访工作条例》"})
    void namesWhatDoesNotHold(String text, String said) {
        assertThat(laws.flaws(text, DAY)).singleElement().asString().contains(said);
    }

    @Test
    void anEarlierEditionHoldsOnItsDays() {
        assertThat(laws.flaws(List.of("信访条例 34", "行政复议法 43"), LocalDate.of(2022, 4, 30)))
                .isEmpty();
        assertThat(laws.flaws(List.of("行政复议法 44"), LocalDate.of(2022, 4, 30))).hasSize(1);
    }

    @Test
    void refusesATableItCannotRead() {
        assertThatThrownBy(() -> read("信访工作条例,五十,2022-05-01,,")).isInstanceOf(UnusableTable.class);
    }

    private static Laws read(String line) throws IOException {
        return Laws.read(new StringReader("title,articles,from,until,successor\n" + line));
    }
}
