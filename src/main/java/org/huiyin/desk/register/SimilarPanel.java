package org.huiyin.desk.register;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.desk.Page;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Similar;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows likely earlier petitions of the same matter while one is typed. By POST: names and phones belong in no URL. */
@Page
class SimilarPanel {

    private final Registering registering;
    private final Similar similar;
    private final Worklist worklist;

    SimilarPanel(Registering registering, Similar similar, Worklist worklist) {
        this.registering = registering;
        this.similar = similar;
        this.worklist = worklist;
    }

    @PostMapping("/desk/register/similar")
    String similar(@RequestParam MultiValueMap<String, String> typed, Model model) {
        registering.organs();
        var sheet = new Sheet(typed, List.of());
        var likely = similar.to(new Similar.Typed(
                orNull(sheet, "name"),
                orNull(sheet, "contact"),
                orNull(sheet, "identityNumber"),
                orNull(sheet, "headline"),
                orNull(sheet, "facts")));
        model.addAttribute("similar", likely);
        model.addAttribute("stages", likely.stream().collect(Collectors.toMap(Similar.Likely::petition, this::stage)));
        return "desk/register-parts :: similar";
    }

    private String stage(Similar.Likely earlier) {
        var position = worklist.position(earlier.petition());
        return position.isEmpty() ? "已归档" : String.join("、", position);
    }

    private static @Nullable String orNull(Sheet sheet, String name) {
        return sheet.ticked(name) ? sheet.text(name) : null;
    }
}
