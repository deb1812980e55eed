package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@RegistryFixture
class StoredContentClassesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ContentClasses classes;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void hasThreeLevels() {
        var first = classes.children(null, TODAY);
        var second = classes.children("01", TODAY);
        var third = classes.children("0101", TODAY);

        assertThat(first).hasSize(15).allMatch(entry -> entry.level() == 1);
        assertThat(second).hasSize(10).allMatch(entry -> entry.code().startsWith("01"));
        assertThat(third).extracting(ContentClasses.Entry::name).containsExactly("事故处理", "安全生产管理", "安全隐患");
        assertThat(classes.path("010103")).containsExactly("城乡建设", "安全生产", "安全隐患");
    }

    @Test
    void hasNothingBeforeItsFirstDay() {
        assertThat(classes.find("010101", LocalDate.of(2022, 4, 30))).isEmpty();
        assertThat(classes.find("010101", LocalDate.of(2022, 5, 1))).isPresent();
        assertThat(classes.path("990000")).isEmpty();
        assertThat(classes.path(null)).isEmpty();
    }

    @Test
    void searchesInTheWholePath() {
        var found = classes.search("城乡 供暖", TODAY, 5);
        var heating = classes.search("采暖", TODAY, 5);

        assertThat(found).isEmpty();
        assertThat(heating)
                .extracting(ContentClasses.Entry::path)
                .containsExactly(java.util.List.of("城乡建设", "城市建设和市政管理", "冬季采暖"));
        assertThat(classes.search("城乡建设", TODAY, 7)).hasSize(7);
    }

    @Test
    @Transactional
    void knowsAnEntryOnlyOnTheDaysOfItsValidity() {
        database.sql("update hy_content_class set valid_to = date '2025-12-31' where code = '010101'")
                .update();
        database.sql(
                        "insert into hy_content_class (code, name, valid_from) values ('010101', '事故调查', date '2026-01-01')")
                .update();
        var fresh = new StoredContentClasses(database, clock);

        var before = fresh.find("010101", LocalDate.of(2025, 12, 31)).orElseThrow();
        var after = fresh.find("010101", TODAY).orElseThrow();

        assertThat(before.name()).isEqualTo("事故处理");
        assertThat(after.name()).isEqualTo("事故调查");
        assertThat(fresh.path("010101")).endsWith("事故调查");
    }
}
