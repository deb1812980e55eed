package org.huiyin.desk.start;

import static java.util.stream.Collectors.groupingBy;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Cards;
import org.huiyin.desk.Guide;
import org.huiyin.desk.Inbox;
import org.huiyin.desk.Page;
import org.huiyin.desk.SupervisionPosts;
import org.huiyin.desk.supervision.AnswersOwed;
import org.huiyin.organization.Post;
import org.huiyin.process.worklist.Worklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an officer begins: what is theirs, what is late, what is new, where to go. */
@Page
class StartPage {

    private static final int SHOWN = 10;
    private static final int NOTICES = 5;

    /** As far as one looks for tasks that nobody has taken. */
    private static final int LOOKED_AT = 50;

    private final CurrentOfficer officer;
    private final Worklist worklist;
    private final Cards cards;
    private final Dates dates;
    private final Inbox inbox;
    private final SupervisionPosts supervision;
    private final AnswersOwed owed;
    private final ObjectProvider<Guide> guide;

    StartPage(
            CurrentOfficer officer,
            Worklist worklist,
            Cards cards,
            Dates dates,
            Inbox inbox,
            SupervisionPosts supervision,
            AnswersOwed owed,
            ObjectProvider<Guide> guide) {
        this.officer = officer;
        this.worklist = worklist;
        this.cards = cards;
        this.dates = dates;
        this.inbox = inbox;
        this.supervision = supervision;
        this.owed = owed;
        this.guide = guide;
    }

    @GetMapping("/desk")
    String start(Model model) {
        var mine = cards.of(worklist.mine());
        var open = worklist.openToMyPosts(LOOKED_AT).stream()
                .filter(task -> task.assignee() == null)
                .limit(SHOWN)
                .toList();
        var steps = worklist.openByStep();
        model.addAttribute("mine", mine);
        model.addAttribute("stages", mine.stream().collect(groupingBy(Cards.Card::step)));
        model.addAttribute("open", cards.of(open));
        model.addAttribute("steps", steps);
        model.addAttribute(
                "all", steps.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("late", dates.late());
        model.addAttribute("soon", dates.soon());
        model.addAttribute("answersOwed", owed.waiting(supervision.organs()));
        model.addAttribute("notices", inbox.newest(NOTICES));
        model.addAttribute(
                "roles",
                officer.posts().stream().map(Post::role).distinct().sorted().toList());
        model.addAttribute("guide", guide.getIfAvailable());
        return "desk/start";
    }
}
