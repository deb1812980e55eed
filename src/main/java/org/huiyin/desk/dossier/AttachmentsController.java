package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.access.Reveals;
import org.huiyin.desk.Problem;
import org.huiyin.registry.Attachments;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A petition's files, always as a download: what petitioners send in never runs in an officer's browser. */
@Tag(name = "案卷")
@RestController
class AttachmentsController {

    private final Door door;
    private final Attachments attachments;
    private final Reveals reveals;

    AttachmentsController(Door door, Attachments attachments, Reveals reveals) {
        this.door = door;
        this.attachments = attachments;
        this.reveals = reveals;
    }

    @Operation(summary = "下载附件", description = "只有经办过该信访事项的岗位可以下载。")
    @GetMapping("/api/attachments/{petition}/{id}")
    ResponseEntity<Resource> attachment(@PathVariable String petition, @PathVariable long id) throws IOException {
        door.toPapers(petition);
        var found = attachments.list(petition).stream()
                .filter(attachment -> attachment.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.missing("信访事项 " + petition + " 没有这个附件。"));
        reveals.record(petition, List.of("attachment"));
        var content = attachments.open(petition, id).orElseThrow(() -> Problem.missing("附件的内容已经不在，请联系管理员。"));
        var name = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(found.type()))
                .contentLength(found.size())
                .body(new InputStreamResource(content));
    }
}
