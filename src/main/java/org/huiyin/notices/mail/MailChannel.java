package org.huiyin.notices.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.access.MailAddresses;
import org.huiyin.access.Wall;
import org.huiyin.notices.NoticeChannel;
import org.huiyin.notices.Notices.Message;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;

/**
 * Puts a mail into the outbox for the officer, or for each present holder of the post, who has an address and whom the
 * wall does not bar. It
 * carries the number and the duty, nothing else: who wants to know more signs in.
 */
class MailChannel implements NoticeChannel {

    private final Outbox outbox;
    private final MailAddresses addresses;
    private final Organization organization;
    private final Wall wall;
    private final MailSettings settings;
    private final Clock clock;

    MailChannel(
            Outbox outbox,
            MailAddresses addresses,
            Organization organization,
            Wall wall,
            MailSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.organization = organization;
        this.wall = wall;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void told(Message message, Post post) {
        LocalDate today = LocalDate.now(clock);
        List<Wall.Bar> bars = bars(message.petition());
        organization.holding(post, today).stream()
                .map(Officer::id)
                .filter(officer ->
                        bars.stream().noneMatch(bar -> bar.stops(officer, organization.postsOf(officer, today))))
                .forEach(officer -> send(message, officer));
    }

    @Override
    public void told(Message message, String officer) {
        String petition = message.petition();
        if (petition.isEmpty() || !wall.bars(officer, organization.postsOf(officer, LocalDate.now(clock)), petition)) {
            send(message, officer);
        }
    }

    /** Whoever is kept out of the review alone is still told of what they owe. */
    private List<Wall.Bar> bars(String petition) {
        List<Wall.Bar> all = petition.isEmpty() ? List.of() : wall.on(petition);
        return all.stream()
                .filter(bar -> bar.ground().holdsIn(Wall.Scope.PETITION))
                .toList();
    }

    private void send(Message message, String officer) {
        addresses.of(officer).ifPresent(address -> put(message, officer, address));
    }

    private void put(Message message, String officer, String address) {
        String about = message.petition().isEmpty() ? "" : "信访事项 " + message.petition() + " ";
        outbox.put(
                messageId(message.key(), officer),
                officer,
                message.petition(),
                address,
                "〔回音〕" + about + message.subject(),
                about + message.subject() + "。\n\n请登录回音系统查看：" + link(message.petition()) + "\n\n本邮件由系统自动发出，请勿回复。\n");
    }

    private String link(String petition) {
        String base = settings.baseUrl().toString().replaceFirst("/+$", "");
        return base + (petition.isEmpty() ? "/desk/notices" : "/desk/petitions/" + petition);
    }

    /** Made of what is told and to whom, so that it is the same on every node and at every attempt. */
    private String messageId(String key, String officer) {
        var name = UUID.nameUUIDFromBytes((key + "\n" + officer).getBytes(StandardCharsets.UTF_8));
        String host = settings.baseUrl().getHost();
        return "<" + name + "@" + (host == null ? "huiyin" : host) + ">";
    }
}
