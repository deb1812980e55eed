package org.huiyin.access;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.access.SetupHouse.CITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;

/** A whole house with its tables and its trail; each test is a start of it with a file. */
@SpringBootTest(
        properties = {
            "logging.level.org.huiyin.access=info",
            "spring.datasource.url=jdbc:h2:mem:setup;LOCK_TIMEOUT=60000"
        })
@ActiveProfiles("test")
@Import(SetupHouse.class)
@ExtendWith(OutputCaptureExtension.class)
class SetupStartTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Post REGISTRAR = new Post("hzxf", Role.REGISTRAR);

    @TempDir
    Path folder;

    @Autowired
    SetupRun run;

    @Autowired
    Organization organization;

    @Autowired
    Credentials credentials;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    SetupHouse house;

    @BeforeEach
    void isNineInTheMorning() {
        house.isNineInTheMorning();
    }

    @AfterEach
    void forgetsEverything() {
        house.forgetsEverything();
    }

    @Test
    void addsOrgansOfficersPostsAndAccountsAndSaysSo(CapturedOutput output) throws IOException {
        house.start(SetupHouse.file(folder, CITY));

        assertThat(organization.organ("hzxf")).map(Organ::parent).contains("hzgov");
        assertThat(organization.organ("hsxf")).map(Organ::inside).contains(false);
        assertThat(organization.postsOf("he", NEW_YEAR)).containsExactly(REGISTRAR);
        assertThat(credentials.of("line"))
                .map(Credentials.Credential::integrator)
                .contains(true);
        assertThat(house.actions())
                .containsOnly("ESTABLISHED", "APPOINTED", "PASSWORD_SET")
                .hasSize(6);
        assertThat(output).contains("新增机构 hzxf 河州市信访局", "新增机构 3 个、任职 1 项、账号 2 个", "first-passwords-");
    }

    @Test
    void writesTheFirstPasswordsForTheOwnersEyesOnly(CapturedOutput output) throws IOException {
        house.start(SetupHouse.file(folder, CITY));

        var file = folder.resolve("first-passwords-20261102-090000.csv");
        var lines = Files.readAllLines(file);
        var password = lines.get(1).split(",")[3];
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(lines).hasSize(3).first().isEqualTo("\uFEFF账号,姓名,初始密码");
        assertThat(lines.get(1)).startsWith("he,\"何,𠮷\",");
        assertThat(password).hasSize(16);
        assertThat(credentials.of("he"))
                .matches(he -> encoder.matches(password, he.orElseThrow().hash()));
        assertThat(output).doesNotContain(password);
    }

    @Test
    void addsOnlyWhatIsNewAndLeavesTheRest(CapturedOutput output) throws IOException {
        house.start(SetupHouse.file(folder, CITY));
        organization.establish(
                new Organ("hzxf", "改名局", Organ.Kind.BUREAU, "hzgov", true, NEW_YEAR.minusYears(6), null));
        organization.appoint(new Officer("he", "何改名"), REGISTRAR, NEW_YEAR);
        organization.relieve("he", REGISTRAR, NEW_YEAR.plusDays(30));
        var hash = credentials.of("he").orElseThrow().hash();

        house.start(SetupHouse.file(folder, CITY.replace("[hzxf.registrar]", "[hzxf.registrar, hzxf.leader]")));

        assertThat(organization.nameOf("hzxf")).isEqualTo("改名局");
        assertThat(organization.officerName("he")).isEqualTo("何改名");
        assertThat(organization.postsOf("he", LocalDate.now(clock))).containsExactly(new Post("hzxf", Role.LEADER));
        assertThat(credentials.of("he").orElseThrow().hash()).isEqualTo(hash);
        assertThat(SetupHouse.passwordFiles(folder)).hasSize(1);
        assertThat(output).contains("新增机构 0 个、任职 1 项、账号 0 个", "机构 hzxf 已有，与文件不同之处未改");
    }

    @Test
    void putsDownALevelThatNobodyHasSaidAndLeavesOneThatSomebodyHas(CapturedOutput output) throws IOException {
        house.start(SetupHouse.file(folder, CITY));
        assertThat(output).contains("机构 hzgov 没有写明层级（level）");

        house.start(SetupHouse.file(folder, CITY.replace("kind: GOVERNMENT,", "kind: GOVERNMENT, level: CITY,")));
        assertThat(organization.levelOf("hzxf")).contains(Level.CITY);
        assertThat(output).contains("登记层级 hzgov 河州市人民政府：市级").doesNotContain("机构 hzgov 已有");

        house.start(SetupHouse.file(folder, CITY));
        assertThat(output).doesNotContain("机构 hzgov 已有");
        house.start(SetupHouse.file(folder, CITY.replace("kind: GOVERNMENT,", "kind: GOVERNMENT, level: COUNTY,")));
        assertThat(organization.levelOf("hzxf")).contains(Level.CITY);
        assertThat(output).contains("机构 hzgov 已有，与文件不同之处未改");
    }

    @Test
    void nodesThatStartTogetherTakeTurns() throws IOException {
        var other = new AtomicReference<CompletableFuture<Void>>();

        transaction.executeWithoutResult(status -> {
            run.apply(SetupFile.read(SetupHouse.file(folder, CITY)), new FirstPasswords(folder));
            other.set(CompletableFuture.runAsync(() -> house.start(SetupHouse.file(folder, CITY))));
            while (!house.somebodyWaitsForALock() && !other.get().isDone()) {
                Thread.onSpinWait();
            }
            clock.forward(Duration.ofHours(1)); // the other node has not read the organization before
        });
        other.get().join();

        assertThat(house.actions()).hasSize(6);
        assertThat(SetupHouse.passwordFiles(folder)).as("of the second").isEmpty();
    }
}
