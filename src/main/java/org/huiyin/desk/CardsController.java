package org.huiyin.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.huiyin.process.worklist.Worklist;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a page of the task list says of its tasks. */
@Tag(name = "任务卡片")
@RestController
class CardsController {

    private static final int MOST = 100;

    private final Worklist worklist;
    private final Cards cards;

    CardsController(Worklist worklist, Cards cards) {
        this.worklist = worklist;
        this.cards = cards;
    }

    @Operation(summary = "任务卡片", description = "一次最多一百项任务；无权查看的任务不返回。")
    @GetMapping("/api/cards")
    List<Cards.Card> cards(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw Problem.invalid("一次最多查询 " + MOST + " 项任务。");
        }
        return cards.of(worklist.tasks(ids));
    }
}
