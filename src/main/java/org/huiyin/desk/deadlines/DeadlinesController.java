package org.huiyin.desk.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a duty's date is what it is. */
@Tag(name = "期限")
@RestController
@RequestMapping("/api/deadlines")
class DeadlinesController {

    private final Explanations explanations;

    DeadlinesController(Explanations explanations) {
        this.explanations = explanations;
    }

    @Operation(summary = "一项期限为什么是这一天", description = "每个责任单位、每一轮各一项；on 为空时按现在推算，否则按该日终了时的记载推算。无权查看时返回 403。")
    @GetMapping("/{petition}/{duty}")
    List<Explained> why(
            @PathVariable String petition,
            @PathVariable String duty,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return explanations.of(petition, duty, on);
    }
}
