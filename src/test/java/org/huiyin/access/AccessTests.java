package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

@JdbcTest
@ActiveProfiles("test")
@Import({
    WallInDatabase.class,
    CredentialsInDatabase.class,
    Passwords.class,
    Reveals.class,
    AccessTests.Surroundings.class
})
class AccessTests {

    static final String ONE = "JSXF-2026-000001";
    static final String TWO = "JSXF-2026-000002";
    static final List<Post> BUREAU = List.of(new Post("jsxf", Role.REGISTRAR));
    static final List<Post> ACCUSED = List.of(new Post("jszj", Role.LEADER));
    static final List<Post> BOTH = List.of(new Post("jsxf", Role.REGISTRAR), new Post("jszj", Role.HANDLER));

    @Autowired
    Wall wall;

    @Autowired
    Credentials credentials;

    @Autowired
    Reveals reveals;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    List<Fact> facts;

    @BeforeEach
    void forgets() {
        facts.clear();
    }

    @Test
    void aPersonIsBarredWhateverPostsTheyHold() {
        wall.raise(Bar.officer(ONE, "li", Ground.RECUSED));

        assertThat(wall.bars("li", BUREAU, ONE)).isTrue();
        assertThat(wall.bars("li", List.of(), ONE)).isTrue();
        assertThat(wall.bars("wang", BUREAU, ONE)).isFalse();
        assertThat(wall.bars("li", BUREAU, TWO)).isFalse();
    }

    @Test
    void anOrganIsBarredWithAllWhoServeInItEvenIfTheyServeElsewhereToo() {
        wall.raise(Bar.organ(ONE, "jszj", Ground.ACCUSED));

        assertThat(wall.bars("li", ACCUSED, ONE)).isTrue();
        assertThat(wall.bars("li", BOTH, ONE)).isTrue();
        assertThat(wall.bars("li", BUREAU, ONE)).isFalse();
        assertThat(wall.bars("li", List.of(), ONE)).isFalse();
    }

    @Test
    void aBarredOrganIsNotConfusedWithAnOfficerOfTheSameId() {
        wall.raise(Bar.organ(ONE, "jszj", Ground.ACCUSED));

        assertThat(wall.bars("jszj", BUREAU, ONE)).isFalse();
    }

    @Test
    void theSystemIsNeverBarred() {
        wall.raise(Bar.officer(ONE, "system", Ground.RECUSED));

        assertThat(wall.bars("system", ACCUSED, ONE)).isFalse();
    }

    @Test
    void tellsTheBarredOfManyPetitions() {
        wall.raise(Bar.officer(ONE, "li", Ground.RECUSED));
        wall.raise(Bar.organ(TWO, "jszj", Ground.ACCUSED));

        assertThat(wall.barred("li", BOTH, List.of(ONE, TWO, "JSXF-2026-000003")))
                .containsExactlyInAnyOrder(ONE, TWO);
        assertThat(wall.barred("li", BOTH, List.of())).isEmpty();
    }

    @Test
    void theSameBarTwiceIsOneBarAndOneFact() {
        wall.raise(Bar.organ(ONE, "jszj", Ground.ACCUSED));
        wall.raise(Bar.organ(ONE, "jszj", Ground.ACCUSED));

        assertThat(facts)
                .containsExactly(
                        Fact.of(ONE, "BARRED").under("30").with("organ", "jszj").with("ground", "ACCUSED"));
    }

    @Test
    void aBarNamesEitherAPersonOrAnOrgan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bar(ONE, "li", "jszj", Ground.ACCUSED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bar(ONE, null, null, Ground.ACCUSED));
    }

    @Test
    void keepsPasswordsAsHashesAndSaysSoWithoutThem() {
        credentials.set(List.of("li", "wang"), "correct horse");
        credentials.setIntegrator("hotline", "another horse");

        var li = credentials.of("li").orElseThrow();
        assertThat(li.integrator()).isFalse();
        assertThat(li.hash()).doesNotContain("horse");
        assertThat(encoder.matches("correct horse", li.hash())).isTrue();
        assertThat(credentials.of("hotline").orElseThrow().integrator()).isTrue();
        assertThat(credentials.of("nobody")).isEmpty();
        assertThat(facts).extracting(Fact::action).containsOnly("PASSWORD_SET").hasSize(3);
        assertThat(facts.toString()).doesNotContain("horse").doesNotContain(li.hash());
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        credentials.set(List.of("li"), "correct horse");
        credentials.set(List.of("li"), "different horse");

        var hash = credentials.of("li").orElseThrow().hash();
        assertThat(encoder.matches("correct horse", hash)).isFalse();
        assertThat(encoder.matches("different horse", hash)).isTrue();
    }

    @Test
    void refusesPasswordsThatAreTooShortOrWouldBeCutOff() {
        assertThatIllegalArgumentException().isThrownBy(() -> credentials.set(List.of("li"), "1234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> credentials.set(List.of("li"), "密".repeat(25)));
        assertThatIllegalArgumentException().isThrownBy(() -> credentials.set(List.of("system"), "correct horse"));
    }

    @Test
    void aRevealIsAFactThatNamesFieldsAndNoValues() {
        reveals.record(ONE, List.of("name", "contact"));

        assertThat(facts).containsExactly(Fact.of(ONE, "REVEALED").with("fields", "name,contact"));
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        List<Fact> facts() {
            return new ArrayList<>();
        }

        @Bean
        Recorded recorded(List<Fact> facts) {
            return facts::add;
        }
    }
}
