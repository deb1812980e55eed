package org.huiyin.notices.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huiyin.audit.InstantAsText;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails to be sent, in {@code hy_mail}. A mail is sent at least once; its id stays the same. */
class Outbox {

    private static final int LONGEST_PROBLEM = 300;

    private final JdbcClient database;
    private final MailSettings settings;
    private final Clock clock;
    private final InstantAsText text = new InstantAsText();

    Outbox(JdbcClient database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the caller's transaction; the same id twice is one mail. */
    void put(String messageId, String officer, String petition, String address, String subject, String body) {
        @Nullable String now = now();
        try {
            database.sql("""
                            insert into hy_mail
                              (message_id, officer, petition, address, subject, body, state, attempts, due_at, at)
                            values (?, ?, ?, ?, ?, ?, 'PENDING', 0, ?, ?)
                            """)
                    .params(messageId, officer, petition, address, subject, body, now, now)
                    .update();
        } catch (DuplicateKeyException queuedAlready) {
            // the officer holds two of the posts that are told
        }
    }

    List<Mail> due(int limit) {
        return database.sql("""
                        select id, message_id, address, subject, body, attempts, due_at, at from hy_mail
                        where state = 'PENDING' and due_at <= ? order by due_at, id limit ?
                        """).params(now(), limit).query(Outbox::mail).list();
    }

    /**
     * Takes the mail for one attempt; of several nodes one gets it. Should the node fall before it says what became of it,
     * the mail is due again after the pause.
     */
    boolean take(Mail mail) {
        Instant next = clock.instant().plus(settings.pauseAfter(mail.attempts() + 1));
        return database.sql("""
                        update hy_mail set attempts = attempts + 1, due_at = ?
                        where id = ? and state = 'PENDING' and attempts = ?
                        """)
                        .params(text.convertToDatabaseColumn(next), mail.id(), mail.attempts())
                        .update()
                == 1;
    }

    void sent(Mail mail) {
        database.sql("update hy_mail set state = 'SENT', sent_at = ?, problem = null where id = ?")
                .params(now(), mail.id())
                .update();
    }

    /** @param problem what the mail server said */
    void failed(Mail mail, String problem) {
        boolean last = !clock.instant().isBefore(mail.at().plus(settings.giveUpAfter()));
        database.sql("update hy_mail set state = ?, problem = ? where id = ?")
                .params(
                        last ? "GIVEN_UP" : "PENDING",
                        problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)),
                        mail.id())
                .update();
    }

    /** Puts what was given up into the queue anew, with its ids; how many. */
    int queueAgain() {
        @Nullable String now = now();
        return database.sql(
                        "update hy_mail set state = 'PENDING', attempts = 0, due_at = ?, at = ? where state = 'GIVEN_UP'")
                .params(now, now)
                .update();
    }

    long in(String state) {
        return database.sql("select count(*) from hy_mail where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    private @Nullable String now() {
        return text.convertToDatabaseColumn(clock.instant());
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                Instant.parse(row.getString("due_at")),
                Instant.parse(row.getString("at")));
    }
}
