package org.huiyin.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.access.MailAddresses;
import org.huiyin.access.Wall;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.MovableClock;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A notice goes out by mail too: once to each holder with an address, again where the server did not take it. */
@JdbcTest(
        properties = {
            "spring.mail.host=localhost",
            "huiyin.mail.from=huiyin@example.gov.cn",
            "huiyin.mail.base-url=https://xinfang.example.gov.cn/",
            "huiyin.mail.give-up-after=20h"
        })
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({MailConfiguration.class, MailAddresses.class, MailTests.Surroundings.class})
class MailTests {

    private static final Instant NOW = Instant.parse("2026-09-01T01:00:00Z");
    private static final Post HANDLER = new Post("jszj", Role.HANDLER);
    private static final Post LEADER = new Post("jszj", Role.LEADER);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Notices notices;

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailHealth health;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private Recorded recorded;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void twoOfficersWithAddresses() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
        clock.moveTo(NOW);
        holding(HANDLER, "li", "zhao");
        holding(LEADER, "zhao", "qian");
        for (String officer : List.of("li", "zhao")) {
            database.sql("insert into hy_officer_mail (officer, address) values (?, ?)")
                    .params(officer, officer + "@example.gov.cn")
                    .update();
        }
    }

    @AfterEach
    void clearAway() {
        server.stop();
        for (String table : List.of("hy_mail", "hy_officer_mail", "hy_notice")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void sendsEachHolderOfThePostsOneMailWithNumberAndDutyOnly() throws Exception {
        tell("JSXF-2026-000001", HANDLER, LEADER);

        postman.deliver();
        postman.deliver();

        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getRecipients(RecipientType.TO)[0].toString())
                .containsExactlyInAnyOrder("li@example.gov.cn", "zhao@example.gov.cn");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("〔回音〕信访事项 JSXF-2026-000001 “办结”今天到期");
        assertThat(mail.getFrom()[0]).hasToString("huiyin@example.gov.cn");
        assertThat(mail.getContent().toString())
                .contains("https://xinfang.example.gov.cn/desk/petitions/JSXF-2026-000001")
                .doesNotContain("张三", "漏水");
    }

    @Test
    void triesAgainWithTheSameIdWhereTheServerIsAway() throws Exception {
        tell("JSXF-2026-000001", HANDLER);
        List<String> ids = ids();
        int port = server.getSmtp().getPort();
        server.stop();

        postman.deliver();
        assertThat(states()).containsOnly("PENDING");
        postman.deliver();
        assertThat(attempts()).containsOnly(1);

        clock.forward(Duration.ofMinutes(2));
        sender.setPort(port);
        server.start();
        sender.setPort(server.getSmtp().getPort());
        postman.deliver();
        assertThat(states()).containsOnly("SENT");
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(MailTests::id)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void ofTwoNodesThatSeeTheSameMailOneTakesIt() {
        IntStream.range(0, 20).forEach(each -> tell("JSXF-2026-1" + each, HANDLER));
        List<Mail> seenByOne = outbox.due(100);
        List<Mail> seenByTheOther = outbox.due(100);

        var one = CompletableFuture.supplyAsync(() -> taken(seenByOne));
        var other = CompletableFuture.supplyAsync(() -> taken(seenByTheOther));

        assertThat(seenByOne).hasSize(40).isEqualTo(seenByTheOther);
        assertThat(Stream.concat(one.join().stream(), other.join().stream()))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(attempts()).containsOnly(1);
    }

    private List<String> taken(List<Mail> mails) {
        return mails.stream().filter(outbox::take).map(Mail::messageId).toList();
    }

    @Test
    void twoPostmenSendEachMailOnce() {
        IntStream.range(0, 20).forEach(each -> tell("JSXF-2026-2" + each, HANDLER));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(postman::deliver), CompletableFuture.runAsync(postman::deliver))
                .join();

        assertThat(states()).hasSize(40).containsOnly("SENT");
        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailTests::id))
                .hasSize(40)
                .containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void aMailThatANodeTookAndDidNotSendIsSentByAnother() {
        tell("JSXF-2026-000001", HANDLER);
        taken(outbox.due(100));

        postman.deliver();
        var meanwhile = server.getReceivedMessages().length;
        clock.forward(Duration.ofMinutes(2));
        postman.deliver();

        assertThat(meanwhile).isZero();
        assertThat(states()).hasSize(2).containsOnly("SENT");
        assertThat(attempts()).containsOnly(2);
    }

    @Test
    void givesUpByAgeSaysSoAndSendsAgainOnDemand() {
        tell("JSXF-2026-000001", HANDLER);
        server.stop();

        for (int attempt = 0; attempt < 3; attempt++) {
            postman.deliver();
            assertThat(states()).containsOnly("PENDING");
            clock.forward(Duration.ofHours(7));
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            postman.deliver();
            clock.forward(Duration.ofHours(7));
        }

        assertThat(states()).containsOnly("GIVEN_UP");
        assertThat(attempts()).containsOnly(4);
        assertThat(health.health().getStatus()).isEqualTo(new Status("ATTENTION"));
        assertThat(health.sentences()).singleElement().asString().contains("2 封邮件多次发送失败");

        assertThat(postman.resend()).isEqualTo(2);
        assertThat(postman.resend()).isZero();
        verify(recorded).that(argThat(fact -> fact.action().equals("MAIL_RESENT")));
        postman.deliver();
        assertThat(states()).containsOnly("PENDING");
        assertThat(health.sentences()).isEmpty();
    }

    @Test
    void sendsAnOfficerTheirOwnNoticeOnce() {
        for (int time = 0; time < 2; time++) {
            notices.tellOfficer(new Notices.Message("DAYLIST 2026-09-01", "", "今日期限提醒：已超期 2 项", "……"), "li");
        }

        postman.deliver();

        assertThat(server.getReceivedMessages())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("〔回音〕今日期限提醒：已超期 2 项"));
    }

    @Test
    void waitsForAMailServerThatSaysNothingForTenSecondsAtMost() {
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void queuesNothingForANoticeThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            tell("JSXF-2026-000001", HANDLER);
            status.setRollbackOnly();
        });

        assertThat(states()).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void writesToNobodyWhomTheWallBars() {
        when(wall.on("JSXF-2026-000009"))
                .thenReturn(List.of(Wall.Bar.officer("JSXF-2026-000009", "li", Wall.Ground.RECUSED)));

        tell("JSXF-2026-000009", HANDLER);

        assertThat(database.sql("select officer from hy_mail")
                        .query(String.class)
                        .list())
                .containsExactly("zhao");
    }

    @Test
    void writesToThoseWhoDecidedThoughTheyAreKeptOutOfTheReview() {
        when(wall.on("JSXF-2026-000010"))
                .thenReturn(List.of(Wall.Bar.officer("JSXF-2026-000010", "li", Wall.Ground.DECIDED)));

        tell("JSXF-2026-000010", HANDLER);

        assertThat(database.sql("select officer from hy_mail")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("li", "zhao");
    }

    private void tell(String petition, Post... posts) {
        notices.tell(new Notices.Message("RUNG " + petition, petition, "“办结”今天到期", "张三反映的漏水问题今天到期。"), List.of(posts));
    }

    private void holding(Post post, String... officers) {
        when(organization.holding(eq(post), any()))
                .thenReturn(
                        Arrays.stream(officers).map(id -> new Officer(id, id)).toList());
    }

    private List<String> states() {
        return database.sql("select state from hy_mail").query(String.class).list();
    }

    private List<Integer> attempts() {
        return database.sql("select attempts from hy_mail").query(Integer.class).list();
    }

    private List<String> ids() {
        return database.sql("select message_id from hy_mail")
                .query(String.class)
                .list();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = Notices.class,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*NoticesInDatabase"),
            useDefaultFilters = false)
    static class Surroundings {

        @Bean
        MovableClock clock() {
            return new MovableClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
        }

        @Bean
        Organization organization() {
            return mock();
        }

        @Bean
        Wall wall() {
            return mock();
        }

        @Bean
        Recorded recorded() {
            return mock();
        }
    }
}
