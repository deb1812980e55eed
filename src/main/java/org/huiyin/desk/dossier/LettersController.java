package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.access.Reveals;
import org.huiyin.desk.Problem;
import org.huiyin.letters.Flawed;
import org.huiyin.letters.Format;
import org.huiyin.letters.Letters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a petition, for whoever may open its file; they carry names in clear, so each opening is on the trail. */
@Tag(name = "文书")
@RestController
class LettersController {

    private final Door door;
    private final LetterList papers;
    private final Letters letters;
    private final Reveals reveals;

    LettersController(Door door, LetterList papers, Letters letters, Reveals reveals) {
        this.door = door;
        this.papers = papers;
        this.letters = letters;
        this.reveals = reveals;
    }

    @Operation(summary = "打开已印发的文书", description = "格式为 docx 或者 pdf；打开时核对文件与印发时一致。")
    @GetMapping("/api/letters/{id}/{ending}")
    ResponseEntity<byte[]> letter(@PathVariable long id, @PathVariable String ending) {
        Format format = Stream.of(Format.values())
                .filter(each -> each.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.missing("文书只有 docx 和 pdf 两种格式。"));
        letters.find(id).ifPresent(issued -> door.toPapers(issued.petition()));
        var issued = papers.find(id).orElseThrow(() -> Problem.barred("您不能查看这件文书，或者没有这件文书。"));
        reveals.record(issued.petition(), List.of("letter"));
        try {
            return file(
                    letters.open(id, format),
                    issued.fullNumber() + issued.kind().title(),
                    format);
        } catch (Flawed flawed) {
            throw Problem.invalid(String.valueOf(flawed.getMessage()));
        }
    }

    @Operation(summary = "预览草稿", description = "PDF，标有“草稿”，没有文号。")
    @GetMapping("/api/letters/drafts/{petition}/{place}")
    ResponseEntity<byte[]> draft(@PathVariable String petition, @PathVariable int place) {
        door.toPapers(petition);
        var drafts = papers.drafts(petition);
        if (place < 0 || place >= drafts.size()) {
            throw Problem.missing("没有这件草稿：它可能已经印发，请刷新页面。");
        }
        reveals.record(petition, List.of("letter"));
        try {
            return file(letters.preview(drafts.get(place)), "草稿", Format.PDF);
        } catch (Flawed flawed) {
            throw Problem.invalid(String.valueOf(flawed.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, Format format) {
        var disposition = format == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(content);
    }
}
