package org.huiyin.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    OrganizationInDatabase.class,
    OrganizationChanges.class,
    OrganizationTables.class,
    Charts.class,
    OrganizationTests.Surroundings.class
})
class OrganizationTests {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Officer LI = new Officer("li", "李明");
    static final Post HANDLER = new Post("jszj", Role.HANDLER);

    @Autowired
    Organization organization;

    @Autowired
    Charts charts;

    @Autowired
    OrganizationTables tables;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    List<Fact> facts;

    @BeforeEach
    void establishesTheCity() {
        organization.establish(organ("jsgov", null));
        organization.establish(organ("jszj", "jsgov"));
        facts.clear();
    }

    @AfterEach
    void removesEverything() {
        var tables = List.of("hy_organ", "hy_officer", "hy_appointment", "hy_absence");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> charts.change(() -> tables.forEach(
                        table -> database.sql("delete from " + table).update())));
    }

    @Test
    void keepsOrgansOfficersPostsAndAbsences() {
        var abolished = new Organ("sxf", "省信访局𠮷", Organ.Kind.BUREAU, null, false, DAY.minusYears(3), DAY.minusDays(1));
        organization.establish(abolished);
        organization.appoint(LI, HANDLER, DAY);
        organization.appoint(new Officer("zhao", "赵强"), new Post("jsgov", Role.LEADER), DAY);
        organization.absent("li", DAY, DAY, "zhao");

        var read = tables.read();
        assertThat(read.organ("sxf")).contains(abolished);
        assertThat(read.officer("li")).contains(LI);
        assertThat(read.staffOn(DAY).ownPostsOf("li")).containsExactly(HANDLER);
        assertThat(read.staffOn(DAY).holding(HANDLER)).containsExactly(new Officer("zhao", "赵强"));
    }

    @Test
    void namesTheUnknownByTheirId() {
        organization.appoint(LI, HANDLER, DAY);

        assertThat(organization.nameOf("jszj")).isEqualTo("名称jszj");
        assertThat(organization.nameOf("nowhere")).isEqualTo("nowhere");
        assertThat(organization.officerName("li")).isEqualTo("李明");
        assertThat(organization.officerName("system")).isEqualTo("系统");
        assertThat(organization.officerName("nobody")).isEqualTo("nobody");
    }

    @Test
    void tellsParentsBeforeChildrenAndOnlyOrgansOfTheDay() {
        organization.establish(organ("dhgov", "jsgov"));
        organization.establish(organ("aa", "dhgov"));
        organization.establish(
                new Organ("old", "旧局", Organ.Kind.ORGAN, "jsgov", true, DAY.minusYears(2), DAY.minusDays(1)));

        assertThat(organization.organsOn(DAY)).extracting(Organ::code).containsExactly("jsgov", "dhgov", "aa", "jszj");
        assertThat(organization.organsOn(DAY.minusDays(1)))
                .extracting(Organ::code)
                .contains("old");
    }

    @Test
    void tellsOrgansThatExistedOnAnyDayOfAPeriod() {
        organization.establish(
                new Organ("old", "旧局", Organ.Kind.ORGAN, "jsgov", true, DAY.minusYears(2), DAY.minusDays(1)));
        organization.establish(new Organ("new", "新局", Organ.Kind.ORGAN, "jsgov", true, DAY.plusDays(5), null));

        assertThat(codesBetween(DAY.minusDays(9), DAY)).contains("jsgov", "old").doesNotContain("new");
        assertThat(codesBetween(DAY.minusDays(1), DAY.plusDays(5))).contains("old", "new");
        assertThat(codesBetween(DAY, DAY.plusDays(4))).doesNotContain("old", "new");
    }

    private List<String> codesBetween(LocalDate from, LocalDate to) {
        return organization.organsBetween(from, to).stream().map(Organ::code).toList();
    }

    @Test
    void putsEveryChangeOnTheTrailOnce() {
        organization.appoint(LI, HANDLER, DAY);
        organization.appoint(LI, HANDLER, DAY);
        organization.appoint(new Officer("zhao", "赵强"), HANDLER, DAY);
        organization.absent("li", DAY, DAY.plusDays(3), "zhao");
        organization.relieve("zhao", HANDLER, DAY.plusDays(9));
        organization.establish(organ("jszj", "jsgov"));

        assertThat(facts).extracting(Fact::action).containsExactly("APPOINTED", "APPOINTED", "ABSENT", "RELIEVED");
        assertThat(facts.get(2).details())
                .containsEntry("officer", "li")
                .containsEntry("from", "2026-09-01")
                .containsEntry("until", "2026-09-04")
                .containsEntry("acting", "zhao");
    }

    @Test
    void aRelievedOfficerHoldsThePostToTheLastDay() {
        organization.appoint(LI, HANDLER, DAY);
        organization.relieve("li", HANDLER, DAY.plusDays(1));

        assertThat(organization.postsOf("li", DAY.plusDays(1))).containsExactly(HANDLER);
        assertThat(organization.postsOf("li", DAY.plusDays(2))).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        organization.establish(new Organ("sxf", "省信访局", Organ.Kind.BUREAU, null, false, DAY, null));
        organization.appoint(LI, HANDLER, DAY);

        refused(() -> organization.establish(organ("no.dot", null)), "no.dot");
        refused(() -> organization.establish(organ("x", "nowhere")), "nowhere");
        refused(() -> organization.establish(organ("jsgov", "jszj")), "above itself");
        refused(() -> organization.appoint(new Officer("a-b", "甲"), HANDLER, DAY), "a-b");
        refused(() -> organization.appoint(new Officer("system", "甲"), HANDLER, DAY), "system");
        refused(() -> organization.appoint(LI, new Post("sxf", Role.LEADER), DAY), "sxf");
        refused(() -> organization.relieve("li", HANDLER, DAY.minusDays(1)), "does not hold");
        refused(() -> organization.absent("li", DAY, DAY.minusDays(1), "li"), "ends before");
        refused(() -> organization.absent("li", DAY, DAY, "li"), "themselves");
        refused(() -> organization.absent("li", DAY, DAY, "nobody"), "nobody");
    }

    @Test
    void tellsTheLevelOfTheNearestOrganAboveThatHasOne() {
        organization.establish(government("jsgov", null, Level.CITY));
        organization.establish(government("dhgov", "jsgov", Level.COUNTY));
        organization.establish(organ("dhzj", "dhgov"));
        organization.establish(organ("dhty", "dhgov").at(Level.TOWNSHIP));
        organization.establish(organ("lone", null));

        assertThat(organization.levelOf("jszj")).contains(Level.CITY);
        assertThat(organization.levelOf("dhzj")).contains(Level.COUNTY);
        assertThat(organization.levelOf("dhty")).contains(Level.TOWNSHIP);
        assertThat(organization.levelOf("lone")).isEmpty();
        assertThat(organization.levelOf("nowhere")).isEmpty();
        assertThat(tables.read().organ("dhgov").orElseThrow().level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void refusesALevelThatDoesNotFitThoseAboveOrBelow() {
        organization.establish(government("jsgov", null, Level.CITY));
        organization.establish(organ("between", "jsgov"));
        organization.establish(government("dhgov", "between", Level.COUNTY));

        refused(() -> organization.establish(government("xsgov", "jsgov", Level.CITY)), "机构 xsgov 是市级，其上级机构是市级");
        refused(() -> organization.establish(organ("jszj", "jsgov").at(Level.PROVINCE)), "机构 jszj 是省级，其上级机构是市级");
        refused(() -> organization.establish(government("jsgov", null, Level.COUNTY)), "机构 dhgov 是县级，其上级机构是县级");

        assertThat(organization.levelOf("between")).contains(Level.CITY);
        organization.establish(organ("jszj", "jsgov").at(Level.CITY));
        organization.establish(government("jsgov", null, Level.PROVINCE));
        assertThat(organization.levelOf("between")).contains(Level.PROVINCE);
    }

    /** What the change of the schema does to organs that were put down before levels were said. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "GOVERNMENT, 江右省人民政府, PROVINCE",
        "GOVERNMENT, 广西壮族自治区人民政府, PROVINCE",
        "GOVERNMENT, 重庆市人民政府, PROVINCE",
        "GOVERNMENT, 江洲市人民政府, CITY",
        "GOVERNMENT, 延边朝鲜族自治州人民政府, CITY",
        "GOVERNMENT, 东湖区人民政府, COUNTY",
        "GOVERNMENT, 城固县人民政府, COUNTY",
        "GOVERNMENT, 桃园镇人民政府, TOWNSHIP",
        "ORGAN, 桃园街道办事处, TOWNSHIP",
        "GOVERNMENT, 中央人民政府, NATION",
        "BUREAU, 国家信访局, NATION",
        "BUREAU, 江洲市信访局,",
        "ORGAN, 国家税务总局江洲市税务局,",
        "GOVERNMENT, 经济开发区管委会,"
    })
    void derivesTheLevelOfAKnownOrganOnce(Organ.Kind kind, String name, @Nullable Level level) {
        organization.establish(new Organ("known", name, kind, null, true, DAY, null));

        derive();

        assertThat(tables.read().organ("known").orElseThrow().level()).isEqualTo(level);
    }

    @Test
    void derivesThatACityBelowACityIsOneOfCountyLevel() {
        organization.establish(new Organ("jsgov", "江洲市人民政府", Organ.Kind.GOVERNMENT, null, true, DAY, null));
        organization.establish(new Organ("kjgov", "昆江市人民政府", Organ.Kind.GOVERNMENT, "jsgov", true, DAY, null));

        derive();

        assertThat(tables.read().organ("jsgov").orElseThrow().level()).isEqualTo(Level.CITY);
        assertThat(tables.read().organ("kjgov").orElseThrow().level()).isEqualTo(Level.COUNTY);
    }

    private void derive() {
        var script = new EncodedResource(new ClassPathResource("db/organ-level.sql"), StandardCharsets.UTF_8);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> statements(script)
                        .forEach(statement -> database.sql(statement).update()));
    }

    private static List<String> statements(EncodedResource script) {
        try (var lines = new BufferedReader(script.getReader())) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Organ government(String code, @Nullable String parent, Level level) {
        return new Organ(code, "名称" + code, Organ.Kind.GOVERNMENT, parent, true, DAY.minusYears(2), null).at(level);
    }

    @Test
    void aChangeIsSeenByItsOwnTransactionAndByOthersOnlyAfterTheCommit() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            organization.appoint(LI, HANDLER, DAY);

            assertThat(organization.postsOf("li", DAY)).containsExactly(HANDLER);
            assertThat(inAnotherTransaction()).isEmpty();
        });

        assertThat(organization.postsOf("li", DAY)).containsExactly(HANDLER);
    }

    @Test
    void aChangeRolledBackIsForgotten() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            organization.appoint(LI, HANDLER, DAY);
            status.setRollbackOnly();
        });

        assertThat(organization.postsOf("li", DAY)).isEmpty();
    }

    @Test
    void aChangeOfAnotherNodeIsNoticedWithinSecondsAndNotBefore() {
        organization.postsOf("li", DAY);
        clock.forward(Charts.FRESH);
        organization.postsOf("li", DAY);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tables.raiseVersion();
            tables.add(new Appointment("li", HANDLER, DAY, null));
        });

        var known = charts.current();
        clock.forward(Charts.FRESH);

        assertThat(known.staffOn(DAY).postsOf("li")).isEmpty();
        assertThat(organization.postsOf("li", DAY)).containsExactly(HANDLER);
    }

    private Set<Post> inAnotherTransaction() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        var posts = template.execute(status -> organization.postsOf("li", DAY));
        return posts == null ? Set.of() : posts;
    }

    private static void refused(ThrowingCallable change, String why) {
        assertThatIllegalArgumentException().isThrownBy(change).withMessageContaining(why);
    }

    private static Organ organ(String code, @Nullable String parent) {
        return new Organ(code, "名称" + code, Organ.Kind.ORGAN, parent, true, DAY.minusYears(2), null);
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        MovableClock clock() {
            return new MovableClock(Clock.system(ZoneId.of("Asia/Shanghai")));
        }

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
