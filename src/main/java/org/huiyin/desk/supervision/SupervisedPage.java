package org.huiyin.desk.supervision;

import java.util.Set;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.SupervisionPosts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 对本单位的督办: what an organ is to answer to those who supervise it, and until when (arts 39, 40). */
@Page
class SupervisedPage {

    private final SupervisionPosts posts;
    private final SupervisedRows rows;
    private final AnswersOwed owed;

    SupervisedPage(SupervisionPosts posts, SupervisedRows rows, AnswersOwed owed) {
        this.posts = posts;
        this.rows = rows;
        this.owed = owed;
    }

    @GetMapping("/desk/supervised")
    String show(Model model) {
        Set<String> organs = posts.organs();
        if (organs.isEmpty()) {
            throw Problem.barred("对本单位的督办供本单位登记员、承办人、负责人和党委政府办公室查看。");
        }
        model.addAttribute("supervisions", rows.supervisions(organs));
        model.addAttribute("others", owed.others(organs));
        model.addAttribute("hidden", Numbers.HIDDEN);
        return "desk/supervised";
    }
}
