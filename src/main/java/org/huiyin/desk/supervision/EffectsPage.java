package org.huiyin.desk.supervision;

import java.util.Arrays;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.SupervisionPosts;
import org.huiyin.supervision.SupervisionEffect.Result;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办效果: which settled supervisions stand behind a number. */
@Page
class EffectsPage {

    private final SupervisionPosts posts;
    private final EffectRows rows;

    EffectsPage(SupervisionPosts posts, EffectRows rows) {
        this.posts = posts;
        this.rows = rows;
    }

    @GetMapping("/desk/supervision/effects/{result}")
    String behind(@PathVariable String result, @RequestParam(defaultValue = "") String bureau, Model model) {
        var chosen = posts.bureau(bureau);
        Result known = known(result);
        model.addAttribute("bureau", chosen);
        model.addAttribute("result", known);
        model.addAttribute("rows", rows.of(chosen.code(), known));
        model.addAttribute("hidden", Numbers.HIDDEN);
        return "desk/supervision-effects";
    }

    private static Result known(String result) {
        return Arrays.stream(Result.values())
                .filter(each -> each.name().equals(result))
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + result + " 的统计项目。"));
    }
}
