package org.huiyin.process;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.book.Chronicle;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationContext;

/** The ladder above a duty: whom it tells on which day, told in the story, too. */
final class Rungs {

    private final Life life;
    private final Escalation escalation;
    private final Organization organization;
    private final Notices notices;

    Rungs(ApplicationContext house) {
        this.life = house.getBean(Life.class);
        this.escalation = house.getBean(Escalation.class);
        this.organization = house.getBean(Organization.class);
        this.notices = house.getBean(Notices.class);
    }

    /** Posts that the ladder tells on the day. */
    List<String> climbed(String petition, Duty duty, String organ, String day) {
        life.on(day);
        var before = posts(petition);
        escalation.look(new Ledger.Clock(petition, duty, organ));
        var told = since(petition, before);
        var names = told.stream().map(this::named).toList();
        life.happened(petition, Chronicle.HOUSE, "期限提醒和逐级告知：" + String.join("、", names));
        return told;
    }

    private String named(String id) {
        var post = Post.of(id);
        return organization.nameOf(post.organ()) + post.role().label();
    }

    List<String> since(String petition, List<String> before) {
        var since = new ArrayList<>(posts(petition));
        before.forEach(since::remove);
        return since.stream().sorted().toList();
    }

    List<String> posts(String petition) {
        return notices.about(petition).stream().map(Notices.Notice::post).toList();
    }
}
