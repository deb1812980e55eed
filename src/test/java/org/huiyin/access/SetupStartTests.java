package org.huiyin.access;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.huiyin.calendar.MovableClock;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;

/** A whole house with its tables and its trail; each test is a start of it with a file. */
@SpringBootTest(properties = {"logging.level.org.huiyin.access=info", "spring.datasource.url=jdbc:h2:mem:setup"})
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class SetupStartTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Post REGISTRAR = new Post("hzxf", Role.REGISTRAR);
    private static final Post LEADER = new Post("hzxf", Role.LEADER);

    private static final String CITY = """
            organs:
              - {code: hzgov, name: 河州市人民政府, kind: GOVERNMENT, since: 2020-01-01}
              - {code: hzxf, name: 河州市信访局, kind: BUREAU, parent: hzgov, since: 2020-01-01}
              - {code: hsxf, name: 河西省信访局, kind: BUREAU, inside: false, since: 2020-01-01}
            officers:
              - {id: he, name: "何,𠮷", posts: [hzxf.registrar], since: 2026-01-01}
              - {id: line, name: 热线平台, integrator: true}
            """;

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
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void isNineInTheMorning() {
        clock.moveTo(LocalDateTime.of(2026, 11, 2, 9, 0).atZone(clock.getZone()).toInstant());
    }

    @AfterEach
    void removesEverything() {
        for (var table : List.of("hy_organ", "hy_officer", "hy_appointment", "hy_credential", "hy_trail")) {
            database.sql("delete from " + table).update();
        }
        database.sql("update hy_organization_version set version = version + 1").update();
        clock.forward(Duration.ofHours(1));
        assertThat(organization.organ("hzgov")).as("the chart is read again").isEmpty();
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void addsOrgansOfficersPostsAndAccountsAndSaysSo(CapturedOutput output) throws IOException {
        start(CITY);

        assertThat(organization.organ("hzxf")).map(Organ::parent).contains("hzgov");
        assertThat(organization.organ("hsxf")).map(Organ::inside).contains(false);
        assertThat(organization.postsOf("he", NEW_YEAR)).containsExactly(REGISTRAR);
        assertThat(credentials.of("line"))
                .map(Credentials.Credential::integrator)
                .contains(true);
        assertThat(actions())
                .containsOnly("ESTABLISHED", "APPOINTED", "PASSWORD_SET")
                .hasSize(6);
        assertThat(output).contains("新增机构 hzxf 河州市信访局", "新增机构 3 个、任职 1 项、账号 2 个", "first-passwords-");
    }

    @Test
    void writesTheFirstPasswordsForTheOwnersEyesOnly(CapturedOutput output) throws IOException {
        start(CITY);

        var file = folder.resolve("first-passwords-20261102-090000.csv");
        var lines = Files.readAllLines(file);
        var password = lines.get(1).substring(lines.get(1).lastIndexOf(',') + 1);
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(lines).hasSize(3).first().isEqualTo("\uFEFF账号,姓名,初始密码");
        assertThat(lines.get(1)).startsWith("he,\"何,𠮷\",");
        assertThat(password).hasSizeGreaterThanOrEqualTo(12);
        assertThat(encoder.matches(password, credentials.of("he").orElseThrow().hash()))
                .isTrue();
        assertThat(output).doesNotContain(password);
    }

    @Test
    void addsOnlyWhatIsNewAndLeavesTheRest(CapturedOutput output) throws IOException {
        start(CITY);
        organization.establish(
                new Organ("hzxf", "改名局", Organ.Kind.BUREAU, "hzgov", true, NEW_YEAR.minusYears(6), null));
        organization.appoint(new Officer("he", "何改名"), REGISTRAR, NEW_YEAR);
        organization.relieve("he", REGISTRAR, NEW_YEAR.plusDays(30));
        var hash = credentials.of("he").orElseThrow().hash();
        clock.forward(Duration.ofHours(1));

        start(CITY.replace("[hzxf.registrar]", "[hzxf.registrar, hzxf.leader]"));

        assertThat(organization.nameOf("hzxf")).isEqualTo("改名局");
        assertThat(organization.officerName("he")).isEqualTo("何改名");
        assertThat(organization.postsOf("he", LocalDate.now(clock))).containsExactly(LEADER);
        assertThat(credentials.of("he").orElseThrow().hash()).isEqualTo(hash);
        assertThat(passwordFiles()).hasSize(1);
        assertThat(output).contains("新增机构 0 个、任职 1 项、账号 0 个", "机构 hzxf 已有，与文件不同之处未改");
    }

    @Test
    void doesNothingAtAllWhereTheFileContradictsTheHouse() throws IOException {
        refuses(CITY.replace("parent: hzgov", "parent: nowhere"), " 第 3 行，", "上级机构 nowhere 不存在");
        refuses(CITY.replace("hzxf.registrar", "nowhere.registrar"), " 第 6 行，", "没有机构 nowhere");
        refuses(CITY.replace("hzxf.registrar", "hsxf.registrar"), " 第 6 行，", "不在本系统内");
        refuses(CITY.replace("since: 2026-01-01", "since: 2019-12-31"), " 第 6 行，", "该机构不存在");
        credentials.set(List.of("line"), "correct horse");
        credentials.setIntegrator("he", "correct horse");
        refuses(CITY, " 第 6 行，", "已是对接账号");

        assertThat(organization.organ("hzgov")).isEmpty();
        assertThat(actions()).containsOnly("PASSWORD_SET").hasSize(2);
        assertThat(passwordFiles()).isEmpty();
    }

    @Test
    void putsNothingDownWhereThePasswordsCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("first-passwords-20261102-090000.csv"), "in the way");

        refuses(CITY, "first-passwords-20261102-090000.csv", "已经存在");

        assertThat(organization.organ("hzgov")).isEmpty();
        assertThat(credentials.of("he")).isEmpty();
        assertThat(passwordFiles())
                .hasSize(1)
                .first()
                .satisfies(file -> assertThat(file).hasContent("in the way"));
    }

    private void start(String text) throws IOException {
        var file = Files.writeString(folder.resolve("setup.yaml"), text);
        new SetupStart(file.toString(), run, transaction, clock).start();
    }

    private void refuses(String text, String... saying) {
        assertThatThrownBy(() -> start(text))
                .isInstanceOf(SetupRefused.class)
                .satisfies(refusal -> Arrays.stream(saying)
                        .forEach(words -> assertThat(refusal).hasMessageContaining(words)));
    }

    private List<String> actions() {
        return database.sql("select action from hy_trail where action <> 'MODELS_DEPLOYED'")
                .query(String.class)
                .list();
    }

    private List<Path> passwordFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("first-passwords"))
                    .toList();
        }
    }
}
