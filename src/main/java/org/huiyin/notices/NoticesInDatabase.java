package org.huiyin.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    private static final String UNREAD = """
            n.post in (:posts)
            and not exists (select 1 from hy_notice_read r where r.officer = :officer and r.notice = n.id)
            """;

    private final JdbcClient database;
    private final ObjectProvider<NoticeChannel> channels;
    private final Clock clock;
    private final InstantAsText text = new InstantAsText();

    NoticesInDatabase(JdbcClient database, ObjectProvider<NoticeChannel> channels, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Message message, Collection<Post> posts) {
        ids(posts).forEach(post -> tell(message, post));
    }

    @Override
    @Transactional
    public void tell(String key, String petition, String text, Collection<Post> posts) {
        Notices.super.tell(key, petition, text, posts);
    }

    private void tell(Message message, String post) {
        try {
            database.sql("insert into hy_notice (notice_key, petition, post, text, at) values (?, ?, ?, ?, ?)")
                    .params(
                            message.key(),
                            message.petition(),
                            post,
                            message.text(),
                            text.convertToDatabaseColumn(clock.instant()))
                    .update();
            channels.forEach(channel -> channel.told(message, Post.of(post)));
        } catch (DuplicateKeyException toldAlready) {
            // the unique key decides between two nodes; the post has its notice
        }
    }

    @Override
    public List<Notice> forPosts(Collection<Post> posts, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select id, at, petition, text, post from hy_notice
                        where post in (:posts) order by at desc, id desc limit :limit
                        """)
                .param("posts", ids(posts))
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
        if (posts.isEmpty()) {
            return 0;
        }
        return database.sql("select count(*) from hy_notice n where " + UNREAD)
                .param("posts", ids(posts))
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public void markRead(String officer, Collection<Post> posts) {
        if (posts.isEmpty()) {
            return;
        }
        try {
            database.sql("insert into hy_notice_read (officer, notice) select :officer, n.id from hy_notice n where "
                            + UNREAD)
                    .param("posts", ids(posts))
                    .param("officer", officer)
                    .update();
        } catch (DuplicateKeyException readElsewhere) {
            // the same officer reads them in another window at this moment, which marks them
        }
    }

    private static List<String> ids(Collection<Post> posts) {
        return posts.stream().map(Post::id).distinct().sorted().toList();
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
