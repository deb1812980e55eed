package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
class ActsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static int serial;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient database;

    private final String petition = "JSXF-2026-%06d".formatted(900_000 + ++serial);

    @Test
    void givesBackTheRecordsThatWerePutIn() {
        var visit = new Visited(MONDAY, Place.AT_HOME, List.of("李承办", "周协办"), 2, true);

        acts.record(petition, "jszj", visit);

        assertThat(acts.latest(petition, Visited.class)).contains(visit);
        assertThat(acts.all(petition, Visited.class))
                .singleElement()
                .satisfies(done -> assertThat(done.organ()).isEqualTo("jszj"));
        assertThat(acts.petitionsWith("VISITED", "jszj")).contains(petition);
    }

    @Test
    void tellsTheLatestOfEachOrganAndKind() {
        acts.record(petition, "jszj", new Visited(MONDAY, Place.AT_HOME, List.of(), 1, false));
        acts.record(petition, "jsjy", new Visited(MONDAY, Place.ON_SITE, List.of(), 1, false));
        acts.record(petition, "jsjy", new Asked(MONDAY));

        assertThat(acts.latest(petition, "jszj", Visited.class))
                .hasValueSatisfying(visit -> assertThat(visit.place()).isEqualTo(Place.AT_HOME));
        assertThat(acts.latest(petition, Visited.class))
                .hasValueSatisfying(visit -> assertThat(visit.place()).isEqualTo(Place.ON_SITE));
        assertThat(acts.latest(petition, "jszj", Asked.class)).isEmpty();
    }

    @Test
    void showsTheFileInTheWordsOfTheDay() {
        acts.record(petition, "jszj", new Visited(MONDAY, Place.ON_SITE, List.of("李承办"), 1, true));

        assertThat(acts.of(petition)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("走访");
            assertThat(entry.article()).isEqualTo("31");
            assertThat(entry.lines()).containsExactly(Map.entry("地点", "ON_SITE"), Map.entry("人员", "李承办"));
        });
    }

    @Test
    void keepsWhatAnActSaysEncrypted() {
        acts.record(petition, "jszj", new Visited(MONDAY, Place.ON_SITE, List.of("张三丰"), 1, true));

        var stored = database.sql("select concat(content, shown) from hy_act where petition = ?")
                .param(petition)
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("张三丰").doesNotContain("ON_SITE");
    }

    enum Place {
        AT_HOME,
        ON_SITE
    }

    record Visited(LocalDate on, Place place, List<String> people, int times, boolean heard) implements Act {

        @Override
        public String action() {
            return "VISITED";
        }

        @Override
        public String title() {
            return "走访";
        }

        @Override
        public String article() {
            return "31";
        }

        @Override
        public Map<String, String> lines() {
            var lines = new java.util.LinkedHashMap<String, String>();
            lines.put("地点", place.name());
            lines.put("人员", String.join("、", people));
            return lines;
        }
    }

    record Asked(LocalDate on) implements Act {

        @Override
        public String action() {
            return "ASKED";
        }

        @Override
        public String title() {
            return "询问";
        }

        @Override
        public String article() {
            return null;
        }

        @Override
        public Map<String, String> lines() {
            return Map.of();
        }
    }
}
