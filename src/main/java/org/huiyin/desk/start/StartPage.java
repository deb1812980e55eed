package org.huiyin.desk.start;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Cards;
import org.huiyin.desk.Guide;
import org.huiyin.desk.Page;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.process.worklist.Worklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an officer begins: what is theirs, what is late, what is new, where to go. */
@Page
class StartPage {

    private static final int MOST = 200;
    private static final int SHOWN = 10;
    private static final int NOTICES = 5;

    private static final Comparator<Cards.Card> BY_LAST_DAY =
            Comparator.comparing(card -> card.lastDay() == null ? LocalDate.MAX : card.lastDay());

    private final CurrentOfficer officer;
    private final Worklist worklist;
    private final Cards cards;
    private final Notices notices;
    private final ObjectProvider<Guide> guide;

    StartPage(CurrentOfficer officer, Worklist worklist, Cards cards, Notices notices, ObjectProvider<Guide> guide) {
        this.officer = officer;
        this.worklist = worklist;
        this.cards = cards;
        this.notices = notices;
        this.guide = guide;
    }

    @GetMapping("/desk")
    String start(Model model) {
        var mine = cards.of(worklist.mine());
        var open = cards.of(worklist.openToMyPosts(MOST).stream()
                .filter(task -> task.assignee() == null)
                .toList());
        var all = Stream.of(mine, open).flatMap(Collection::stream).toList();
        model.addAttribute("mine", mine);
        model.addAttribute("stages", mine.stream().collect(Collectors.groupingBy(Cards.Card::step)));
        model.addAttribute(
                "open", open.stream().sorted(BY_LAST_DAY).limit(SHOWN).toList());
        model.addAttribute("openCount", open.size() < MOST ? String.valueOf(open.size()) : MOST + "+");
        model.addAttribute("late", count(all, "LATE"));
        model.addAttribute("soon", count(all, "SOON") + count(all, "TODAY"));
        model.addAttribute("steps", worklist.openByStep());
        model.addAttribute("notices", notices.forPosts(officer.posts(), NOTICES));
        model.addAttribute(
                "roles",
                officer.posts().stream().map(Post::role).distinct().sorted().toList());
        model.addAttribute("guide", guide.getIfAvailable());
        return "desk/start";
    }

    private static long count(List<Cards.Card> cards, String state) {
        return cards.stream().filter(card -> card.state().equals(state)).count();
    }
}
