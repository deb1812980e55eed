package org.huiyin.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** Sends what lies in the outbox, one mail at a time; a mail that cannot be sent stays and is tried again later. */
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int AT_ONCE = 100;

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Recorded recorded;
    private final TransactionOperations transaction;

    Postman(
            Outbox outbox,
            JavaMailSender sender,
            MailSettings settings,
            Recorded recorded,
            TransactionOperations transaction) {
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.recorded = recorded;
        this.transaction = transaction;
    }

    /** Mails that wait, and mails that were given up. */
    public record State(long pending, long givenUp) {}

    public State state() {
        return new State(outbox.in("PENDING"), outbox.in("GIVEN_UP"));
    }

    /** Puts the mails that were given up into the queue anew; how many. On the trail. */
    public int resend() {
        Integer again = transaction.execute(status -> {
            int mails = outbox.queueAgain();
            if (mails > 0) {
                recorded.that(Fact.of("MAIL_RESENT").with("mails", mails));
            }
            return mails;
        });
        return again == null ? 0 : again;
    }

    /** Not in a transaction: a mail that was sent stays sent. */
    @Scheduled(fixedDelayString = "${huiyin.mail.every:30s}", initialDelayString = "${huiyin.mail.every:30s}")
    public void deliver() {
        List<Mail> due = outbox.due(AT_ONCE);
        while (!due.isEmpty()) {
            due.stream().filter(outbox::take).forEach(this::send);
            due = due.size() < AT_ONCE ? List.of() : outbox.due(AT_ONCE);
        }
    }

    private void send(Mail mail) {
        try {
            sender.send(written(mail));
            outbox.sent(mail);
        } catch (MailException | MessagingException unsent) {
            LOG.warn("Mail {} was not sent", mail.messageId(), unsent);
            outbox.failed(mail, String.valueOf(unsent.getMessage()));
        }
    }

    private MimeMessage written(Mail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setHeader("Message-ID", mail.messageId());
        var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        writing.setFrom(settings.from());
        writing.setTo(mail.address());
        writing.setSubject(mail.subject());
        writing.setText(mail.body());
        return message;
    }
}
