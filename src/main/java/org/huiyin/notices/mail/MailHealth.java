package org.huiyin.notices.mail;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/** Mails that were given up, in the place of a look at the mail server, which is none of a petition's business. */
public class MailHealth implements HealthIndicator {

    private final Postman postman;

    MailHealth(Postman postman) {
        this.postman = postman;
    }

    @Override
    public Health health() {
        List<String> sentences = sentences();
        return sentences.isEmpty()
                ? Health.up().build()
                : Health.status(new Status("ATTENTION"))
                        .withDetail("说明", sentences)
                        .build();
    }

    /** What wants seeing to, in Chinese; empty where all is well. */
    public List<String> sentences() {
        var state = postman.state();
        return state.givenUp() == 0
                ? List.of()
                : List.of(state.givenUp() + " 封邮件多次发送失败，已经放弃；请检查邮件服务器和收件人的邮箱，修好后在巡检页面重新发送（系统内的通知不受影响）。");
    }
}
