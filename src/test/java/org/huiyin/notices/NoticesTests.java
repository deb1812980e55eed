package org.huiyin.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huiyin.calendar.MovableClock;
import org.huiyin.notices.Notices.Notice;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({NoticesInDatabase.class, NoticesTests.Surroundings.class})
class NoticesTests {

    private static final Instant NOW = Instant.parse("2026-09-01T01:00:00Z");

    private static int serial;

    /** What a further channel does with a notice. */
    private static Runnable channel = () -> {};

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final String petition = "JSXF-2026-%06d".formatted(++serial);
    private final Post registrar = new Post("organ" + serial, Role.REGISTRAR);
    private final Post leader = new Post("organ" + serial, Role.LEADER);

    @Test
    void tellsEveryPost() {
        clock.moveTo(NOW);

        notices.tell(petition + "/SORT", petition, "已超期：𠮷祥路漏水😀", List.of(registrar, leader));

        assertThat(notices.forPosts(List.of(leader), 10)).singleElement().satisfies(notice -> {
            assertThat(notice.at()).isEqualTo(NOW);
            assertThat(notice.petition()).isEqualTo(petition);
            assertThat(notice.text()).isEqualTo("已超期：𠮷祥路漏水😀");
            assertThat(notice.post()).isEqualTo(leader.id());
        });
        assertThat(notices.about(petition))
                .extracting(Notice::post)
                .containsExactlyInAnyOrder(leader.id(), registrar.id());
    }

    @Test
    void tellsTheSameOnlyOnceAndGoesOnInTheSameTransaction() {
        notices.tell(petition + "/SORT", petition, "已超期", List.of(registrar));

        transaction.executeWithoutResult(status -> {
            notices.tell(petition + "/SORT", petition, "已超期", List.of(leader, registrar, registrar));
            notices.tell(petition + "/NOTICE", petition, "将到期", List.of(registrar));
        });

        assertThat(notices.forPosts(List.of(registrar), 10))
                .extracting(Notice::text)
                .containsExactly("将到期", "已超期");
        assertThat(notices.forPosts(List.of(leader), 10)).hasSize(1);
    }

    @Test
    void aDuplicateOfAChannelsOwnIsNotTakenForANoticeThatIsThereAlready() {
        channel = () -> {
            throw new DuplicateKeyException("the channel's own");
        };

        assertThatThrownBy(() -> notices.tell(petition + "/SORT", petition, "已超期", List.of(registrar)))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessage("the channel's own");

        channel = () -> {};
        notices.tell(petition + "/SORT", petition, "已超期", List.of(registrar));
        assertThat(notices.forPosts(List.of(registrar), 10)).hasSize(1);
    }

    @Test
    void tellsAnOfficerAloneOnceAndShowsItAmongTheirPosts() {
        var message = new Notices.Message("DAYLIST " + petition, "", "今日期限提醒", "今日到期 1 项");
        String officer = "officer" + serial;
        notices.tellOfficer(message, officer);
        notices.tellOfficer(message, officer);
        notices.tell(petition + "/SORT", petition, "已超期", List.of(registrar));

        assertThat(notices.forOfficer(officer, List.of(registrar), 10))
                .extracting(Notice::text)
                .containsExactlyInAnyOrder("今日到期 1 项", "已超期");
        assertThat(notices.unread(officer, List.of(registrar))).isEqualTo(2);
        notices.markRead(officer, List.of(registrar));
        assertThat(notices.unread(officer, List.of(registrar))).isZero();
    }

    @Test
    void showsTheNewestFirstUpToTheLimit() {
        for (String text : List.of("一", "二", "三")) {
            notices.tell(petition + text, petition, text, List.of(registrar));
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(notices.forPosts(List.of(registrar), 2))
                .extracting(Notice::text)
                .containsExactly("三", "二");
        assertThat(notices.about(petition)).extracting(Notice::text).containsExactly("三", "二", "一");
    }

    @Test
    void countsWhatEachOfficerHasNotRead() {
        notices.tell(petition + "1", petition, "一", List.of(registrar, leader));
        notices.tell(petition + "2", petition, "二", List.of(registrar));

        notices.markRead("zhangsan", List.of(registrar));
        notices.markRead("zhangsan", List.of(registrar));
        notices.tell(petition + "3", petition, "三", List.of(registrar));

        assertThat(notices.unread("zhangsan", List.of(registrar))).isEqualTo(1);
        assertThat(notices.unread("zhangsan", List.of(registrar, leader))).isEqualTo(2);
        assertThat(notices.unread("lisi", List.of(registrar, leader))).isEqualTo(4);
    }

    @Test
    void hasNothingForAnOfficerWithoutAPost() {
        notices.markRead("zhangsan", List.of());

        assertThat(notices.unread("zhangsan", List.of())).isZero();
        assertThat(notices.forPosts(List.of(), 10)).isEmpty();
    }

    @Test
    void isToldOnceByTwoNodesAtATime() throws Exception {
        for (int time = 0; time < 10; time++) {
            String key = petition + "/" + time;

            atOnce(() -> transaction.executeWithoutResult(
                    status -> notices.tell(key, petition, "已超期", List.of(registrar, leader))));

            assertThat(told(key)).isEqualTo(2);
        }
    }

    private long told(String key) {
        return database.sql("select count(*) from hy_notice where notice_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private static void atOnce(Runnable action) throws InterruptedException, ExecutionException {
        var nodes = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            List<Future<?>> ends = Stream.of(1, 2)
                    .<Future<?>>map(node -> nodes.submit(() -> {
                        start.await();
                        action.run();
                        return node;
                    }))
                    .toList();
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        @Bean
        MovableClock clock() {
            return new MovableClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
        }

        @Bean
        NoticeChannel channel() {
            return new NoticeChannel() {
                @Override
                public void told(Notices.Message message, Post post) {
                    channel.run();
                }

                @Override
                public void told(Notices.Message message, String officer) {
                    channel.run();
                }
            };
        }
    }
}
