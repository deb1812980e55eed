package org.huiyin.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.audit.InstantAsText;
import org.huiyin.organization.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices in {@code hy_notice}. Plain SQL: a refused duplicate must leave the caller's transaction usable, which a
 * persistence context does not promise.
 */
@Service
class NoticesInDatabase implements Notices {

    private final JdbcClient database;
    private final ObjectProvider<NoticeChannel> channels;
    private final Clock clock;
    private final ReadMarks marks;
    private final InstantAsText text = new InstantAsText();

    NoticesInDatabase(JdbcClient database, ObjectProvider<NoticeChannel> channels, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.clock = clock;
        this.marks = new ReadMarks(database);
    }

    @Override
    @Transactional
    public void tell(Message message, Collection<Post> posts) {
        posts.stream()
                .distinct()
                .sorted(Comparator.comparing(Post::id))
                .filter(post -> put(message, post.id()))
                .forEach(post -> channels.forEach(channel -> channel.told(message, post)));
    }

    @Override
    @Transactional
    public void tell(String key, String petition, String text, Collection<Post> posts) {
        Notices.super.tell(key, petition, text, posts);
    }

    @Override
    @Transactional
    public void tellOfficer(Message message, String officer) {
        if (put(message, officer)) {
            channels.forEach(channel -> channel.told(message, officer));
        }
    }

    /** False where it is there already: the unique key decides between two nodes. */
    private boolean put(Message message, String to) {
        try {
            database.sql("insert into hy_notice (notice_key, petition, post, text, at) values (?, ?, ?, ?, ?)")
                    .params(
                            message.key(),
                            message.petition(),
                            to,
                            message.text(),
                            text.convertToDatabaseColumn(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException toldAlready) {
            return false;
        }
    }

    @Override
    public List<Notice> forPosts(Collection<Post> posts, int limit) {
        return to(ids(posts), limit);
    }

    @Override
    public List<Notice> forOfficer(String officer, Collection<Post> posts, int limit) {
        return to(ids(officer, posts), limit);
    }

    private List<Notice> to(List<String> addressees, int limit) {
        if (addressees.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select id, at, petition, text, post from hy_notice
                        where post in (:addressees) order by at desc, id desc limit :limit
                        """)
                .param("addressees", addressees)
                .param("limit", limit)
                .query(this::notice)
                .list();
    }

    @Override
    public List<Notice> about(String petition) {
        return database.sql("""
                        select id, at, petition, text, post from hy_notice
                        where petition = :petition order by at desc, id desc
                        """).param("petition", petition).query(this::notice).list();
    }

    @Override
    public long unread(String officer, Collection<Post> posts) {
        return posts.isEmpty() ? 0 : marks.unread(officer, ids(officer, posts));
    }

    @Override
    @Transactional
    public void markRead(String officer, Collection<Post> posts) {
        if (!posts.isEmpty()) {
            marks.mark(officer, ids(officer, posts));
        }
    }

    private static List<String> ids(Collection<Post> posts) {
        return posts.stream().map(Post::id).distinct().sorted().toList();
    }

    /** An officer's id has no dot and so is no post's. */
    private static List<String> ids(String officer, Collection<Post> posts) {
        return Stream.concat(Stream.of(officer), ids(posts).stream()).toList();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                Instant.parse(row.getString("at")),
                row.getString("petition"),
                row.getString("text"),
                row.getString("post"));
    }
}
