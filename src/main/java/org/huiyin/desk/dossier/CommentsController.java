package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.huiyin.process.worklist.Comments;
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

    private final Door door;
    private final Comments comments;

    CommentsController(Door door, Comments comments) {
        this.door = door;
        this.comments = comments;
    }

    @Operation(summary = "添加批注", description = "批注添加后不能修改。")
    @PostMapping("/api/comments")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@RequestParam String task, @RequestBody Draft draft) {
        comments.add(door.byTask(task), task, draft.text() == null ? "" : draft.text());
    }

    record Draft(@Nullable String text) {}
}
