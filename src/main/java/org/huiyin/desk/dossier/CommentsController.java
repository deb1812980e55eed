package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.huiyin.desk.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Officers' remarks on a petition. */
@Tag(name = "案卷")
@RestController
class CommentsController {

    private static final int LONGEST = 10_000;

    private final Door door;
    private final Remarks remarks;

    CommentsController(Door door, Remarks remarks) {
        this.door = door;
        this.remarks = remarks;
    }

    @Operation(summary = "添加批注", description = "批注不超过一万字，添加后不能修改。")
    @PostMapping("/api/comments")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@RequestParam String task, @RequestBody Draft draft) {
        var text = draft.text() == null ? "" : draft.text().strip();
        if (text.isEmpty()) {
            throw Problem.invalid("请填写批注内容。");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Problem.invalid("批注不能超过 " + LONGEST + " 字。");
        }
        remarks.add(door.byTask(task), text);
    }

    record Draft(@Nullable String text) {}
}
