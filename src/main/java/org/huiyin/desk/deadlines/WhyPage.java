package org.huiyin.desk.deadlines;

import java.time.LocalDate;
import org.huiyin.desk.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A date with its reasons, as a page to be read and printed. */
@Page
class WhyPage {

    private final Explanations explanations;

    WhyPage(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/desk/petitions/{number}/deadlines/{duty}")
    String why(
            @PathVariable String number,
            @PathVariable String duty,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model) {
        model.addAttribute("number", number);
        model.addAttribute("on", on);
        model.addAttribute("reasons", explanations.of(number, duty, on));
        return "desk/why";
    }
}
