package org.huiyin.desk.notices;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Headlines;
import org.huiyin.desk.Inbox;
import org.huiyin.desk.Page;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Notices to the officer and their posts. */
@Page
class NoticesPage {

    private static final int SHOWN = 100;

    private final CurrentOfficer officer;
    private final Notices notices;
    private final Inbox inbox;
    private final Headlines headlines;
    private final Organization organization;

    NoticesPage(CurrentOfficer officer, Notices notices, Inbox inbox, Headlines headlines, Organization organization) {
        this.officer = officer;
        this.notices = notices;
        this.inbox = inbox;
        this.headlines = headlines;
        this.organization = organization;
    }

    @GetMapping("/desk/notices")
    String list(Model model) {
        var shown = inbox.newest(SHOWN);
        model.addAttribute("notices", shown);
        model.addAttribute(
                "headlines",
                headlines.of(shown.stream().map(Notices.Notice::petition).collect(Collectors.toSet())));
        model.addAttribute("posts", addressees());
        model.addAttribute("most", SHOWN);
        return "desk/notices";
    }

    @PostMapping("/desk/notices/read")
    String markRead() {
        notices.markRead(officer.id(), officer.posts());
        return "redirect:/desk/notices";
    }

    private Map<String, String> addressees() {
        var named = new HashMap<String, String>();
        named.put(officer.id(), "本人");
        officer.posts().forEach(post -> named.put(post.id(), named(post)));
        return named;
    }

    private String named(Post post) {
        return organization.nameOf(post.organ()) + " " + post.role().label();
    }
}
