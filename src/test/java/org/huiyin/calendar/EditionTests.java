package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTests {

    private static final LocalDate FESTIVAL = LocalDate.of(2026, 3, 25);

    private final Edition product = Edition.ofTheProduct(true);

    @Test
    void comesBackFromItsTextWithTheSameVersion() {
        var edition = product.withExceptions("e.csv", exceptions("jszj,2026-03-25,当地节日,off"), code -> true);

        var back = Edition.read(edition.text());

        assertThat(back.version()).isEqualTo(edition.version()).isNotEqualTo(product.version());
        assertThat(back.years()).isEqualTo(edition.years());
        assertThat(back.exceptions()).isEqualTo(edition.exceptions());
        assertThat(back.calendar().of("jszj").isWorkingDay(FESTIVAL)).isFalse();
        assertThat(back.calendar().of("jsjy").isWorkingDay(FESTIVAL)).isTrue();
    }

    @Test
    void givesItsExceptionsAsTheTableThatItReads() {
        var edition = product.withExceptions("e.csv", exceptions("jszj,2026-03-25,当地节日,off"), code -> true);

        var again = product.withExceptions("e.csv", edition.exceptionsText(), code -> true);

        assertThat(again.version()).isEqualTo(edition.version());
    }

    @Test
    void namesEachDayOfWhichAnotherSaysSomethingElse() {
        var other = product.withYear("2027.csv", 2027, true, "date,name,kind\n2027-01-01,元旦,off\n")
                .withYear("2028.csv", 2028, true, "date,name,kind\n2028-01-01,元旦,off\n")
                .withExceptions("e.csv", exceptions("jszj,2026-03-25,当地节日,off"), code -> true);

        var differences = product.differences(other);

        assertThat(differences.get(0).date()).isEqualTo(FESTIVAL);
        assertThat(differences.get(0).organ()).isEqualTo("jszj");
        assertThat(differences)
                .extracting(Difference::words)
                .contains("2027年2月5日由放假（春节）改为上班", "2028年1月1日由缺少该年度的安排改为该年度暂定");
        assertThat(product.differences(product)).isEmpty();
    }

    @Test
    void namesTheSwitchForWeekendsBeforeAllDays() {
        var differences = product.differences(Edition.ofTheProduct(false));

        assertThat(differences).singleElement().satisfies(one -> {
            assertThat(one.date()).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(one.becomes()).isEqualTo("期满遇周末不顺延");
        });
    }

    @Test
    void takesPublishedYearsFromANewerProductAndKeepsItsExceptions() {
        var ours = product.withYear("2027.csv", 2027, false, "date,name,kind\n2027-01-01,元旦,off\n")
                .withExceptions("e.csv", exceptions("jszj,2026-03-25,当地节日,off"), code -> true);
        var newer = product.withYear("2028.csv", 2028, false, "date,name,kind\n2028-01-01,元旦,off\n");

        var merged = ours.withProduct(newer);

        assertThat(merged.years()).hasSize(5);
        // published here, only provisional there
        assertThat(merged.daysOf(2027)).hasSize(1);
        assertThat(merged.exceptions()).isEqualTo(ours.exceptions());
    }

    @Test
    void refusesAnOrganThatThereIsNot() {
        assertThatThrownBy(() -> product.withExceptions("e.csv", exceptions("nosuch,2026-03-25,节,off"), code -> false))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("第 2 行：没有代码为 nosuch 的机构");
    }

    private static String exceptions(String line) {
        return "organ,date,name,kind\n" + line + "\n";
    }
}
