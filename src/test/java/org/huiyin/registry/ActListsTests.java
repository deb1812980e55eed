package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.ActLists.Trace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts and petitions in lists, for figures. */
@RegistryFixture
class ActListsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);
    private static final Instant NOW = RegistryFixture.NOW;

    private static int serial;

    @Autowired
    Acts acts;

    @Autowired
    ActLists lists;

    @Autowired
    PetitionLists petitions;

    @Autowired
    Register register;

    private final String petition = "JSXF-2026-%06d".formatted(800_000 + ++serial);

    @Test
    void tellsTheActsThatTookEffectInAPeriod() {
        var weighed = new Weighed(MONDAY, 7);
        acts.record(petition, "jszj", weighed);
        acts.record(petition, "jszj", new Weighed(SUNDAY, 8));

        assertThat(lists.done(Weighed.class, MONDAY, MONDAY, NOW))
                .filteredOn(filed -> filed.petition().equals(petition))
                .extracting(ActLists.Filed::act)
                .containsExactly(weighed);
        assertThat(lists.traces(Weighed.class, MONDAY, MONDAY, NOW))
                .contains(new Trace(petition, "jszj", MONDAY))
                .doesNotContain(new Trace(petition, "jszj", SUNDAY));
    }

    @Test
    void seesNothingThatWasPutDownAfterTheInstant() {
        acts.record(petition, "jszj", new Weighed(MONDAY, 7));

        assertThat(lists.done(Weighed.class, MONDAY, MONDAY, NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(lists.traces(Weighed.class, MONDAY, MONDAY, NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(lists.putDown(Weighed.class, MONDAY, NOW.minusSeconds(1))).isEmpty();
        assertThat(lists.putDown(Weighed.class, MONDAY.plusDays(1), NOW)).isEmpty();
        assertThat(lists.putDown(Weighed.class, MONDAY, NOW)).isNotEmpty();
    }

    @Test
    void readsWhatStandsBesideAnActInTheSameFile() {
        acts.record(petition, "jszj", new Ordered(SUNDAY.minusYears(1)));
        acts.record(petition, "jszj", new Weighed(MONDAY, 7));
        acts.record(petition + "X", "jszj", new Ordered(SUNDAY.minusYears(1)));

        assertThat(lists.beside(Ordered.class, Weighed.class, MONDAY, MONDAY, NOW))
                .extracting(ActLists.Filed::petition)
                .contains(petition)
                .doesNotContain(petition + "X");
    }

    @Test
    void readsActsOfWhateverDayInTheFilesAskedFor() {
        var ordered = new Ordered(SUNDAY.minusYears(1));
        acts.record(petition, "jszj", ordered);
        acts.record(petition, "jszj", new Weighed(MONDAY, 7));
        acts.record(petition + "X", "jszj", new Ordered(MONDAY));

        assertThat(lists.of(Ordered.class, List.of(petition), NOW))
                .extracting(ActLists.Filed::act)
                .containsExactly(ordered);
        assertThat(lists.of(Ordered.class, List.of(petition), NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(lists.of(Ordered.class, List.of(), NOW)).isEmpty();
    }

    @Test
    void tellsInWhichFilesAKindOfActStands() {
        acts.record(petition, "jszj", new Weighed(MONDAY, 7));

        var found = lists.with("WEIGHED"::equals, List.of(petition, petition + "X"));

        assertThat(found).containsExactly(petition);
        assertThat(lists.with("WEIGHED"::equals, List.of())).isEmpty();
    }

    @Test
    void tellsWhatCameInAndWhatCameBack() {
        String first = registered(Letters.aLetter());
        var again = Letters.aLetter();
        again.repeats = first;
        String second = registered(again);

        var entered = petitions.entered(List.of("jsxf"), MONDAY, MONDAY, NOW);

        assertThat(entered)
                .contains(
                        new PetitionLists.Entered(first, "jsxf", MONDAY, null),
                        new PetitionLists.Entered(second, "jsxf", MONDAY, first));
        assertThat(petitions.repeating(NOW))
                .contains(new PetitionLists.Entered(second, "jsxf", MONDAY, first))
                .noneMatch(each -> each.petition().equals(first));
        assertThat(petitions.repeating(NOW.minusSeconds(1))).isEmpty();
        assertThat(petitions.entered(List.of("jsxf"), SUNDAY, SUNDAY, NOW)).isEmpty();
        assertThat(petitions.entered(List.of("jszj"), MONDAY, MONDAY, NOW)).isEmpty();
        assertThat(petitions.entered(List.of(), MONDAY, MONDAY, NOW)).isEmpty();
    }

    private String registered(Letters letter) {
        var outcome = register.register(letter.build());
        assertThat(outcome).isInstanceOf(Register.Outcome.Registered.class);
        return ((Register.Outcome.Registered) outcome).petition();
    }

    record Weighed(LocalDate on, int stones) implements Act {

        @Override
        public String action() {
            return "WEIGHED";
        }

        @Override
        public String title() {
            return "称重";
        }

        @Override
        public String article() {
            return "31";
        }

        @Override
        public Map<String, String> lines() {
            return Map.of();
        }
    }

    record Ordered(LocalDate on) implements Act {

        @Override
        public String action() {
            return "ORDERED";
        }

        @Override
        public String title() {
            return "订购";
        }

        @Override
        public String article() {
            return "31";
        }

        @Override
        public Map<String, String> lines() {
            return Map.of();
        }
    }
}
