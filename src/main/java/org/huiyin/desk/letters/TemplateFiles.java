package org.huiyin.desk.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.letters.Flawed;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Templates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Templates as files: download, and what a letter made from one looks like. */
@Page
@RequestMapping("/desk/letters/templates/{kind}")
class TemplateFiles {

    private final Templates templates;
    private final TemplateKeeper keeper;

    TemplateFiles(Templates templates, TemplateKeeper keeper) {
        this.templates = templates;
        this.keeper = keeper;
    }

    /** @param version of the organ's own, or 0 for the one in force */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "0") int version) {
        return answer(template(kind, keeper.check(organ), version), kind.title() + "模板", Format.DOCX);
    }

    @GetMapping("/sample")
    ResponseEntity<byte[]> sample(
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "0") int version) {
        String own = keeper.check(organ);
        return drawn(kind, own, template(kind, own, version));
    }

    /** Before it is adopted. Nothing is kept. */
    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable Kind kind, @RequestParam String organ, @RequestParam MultipartFile file) {
        String own = keeper.check(organ);
        byte[] content = bytes(file);
        var flaws = templates.flaws(kind, content);
        if (!flaws.isEmpty()) {
            throw Problem.invalid(String.join(" ", flaws));
        }
        return drawn(kind, own, content);
    }

    private byte[] template(Kind kind, String organ, int version) {
        return version == 0
                ? templates.of(kind, organ).file()
                : templates.file(kind, organ, version).orElseThrow(() -> Problem.missing("没有这个版本的模板。"));
    }

    private ResponseEntity<byte[]> drawn(Kind kind, String organ, byte[] template) {
        try {
            return answer(templates.sample(kind, organ, template), kind.title() + "样例", Format.PDF);
        } catch (Flawed flawed) {
            throw Problem.invalid(String.valueOf(flawed.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String name, Format format) {
        var disposition = format == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(content);
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An upload cannot be read", unreadable);
        }
    }
}
