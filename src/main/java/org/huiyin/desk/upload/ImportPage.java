package org.huiyin.desk.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.huiyin.desk.Me;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.UploadLimit;
import org.huiyin.organization.Role;
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports petitions from an uploaded CSV or XLSX file. */
@Page
@RequestMapping("/desk/import")
class ImportPage {

    private final Me me;
    private final ImportRuns runs;
    private final UploadLimit uploads;

    ImportPage(Me me, ImportRuns runs, UploadLimit uploads) {
        this.me = me;
        this.runs = runs;
        this.uploads = uploads;
    }

    @GetMapping
    String form(Model model) {
        return form(null, model);
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(required = false) @Nullable Channel channel,
            Model model) {
        if (posts().stream().noneMatch(post -> post.code().equals(organ))) {
            return form("请选择您任职的登记机关。", model);
        }
        if (file == null || file.isEmpty()) {
            return form("请选择要导入的文件；空文件不能导入。", model);
        }
        var name = String.valueOf(file.getOriginalFilename());
        if (!name.matches("(?i).*\\.(csv|xlsx)")) {
            return form("只能导入 CSV 或者 XLSX 文件。“" + name + "”不是；旧的 XLS 文件请用表格软件另存为 XLSX。", model);
        }
        return "redirect:/desk/import/" + runs.begin(file, new PetitionImport.Defaults(organ, channel));
    }

    @GetMapping("/{id}")
    String run(@PathVariable String id, Model model) {
        return show(id, model, "desk/import-run");
    }

    /** The part of the page that changes, asked for again and again while the import runs. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable String id, Model model) {
        return show(id, model, "desk/import-run :: progress");
    }

    @GetMapping("/{id}/rejects")
    ResponseEntity<Resource> rejects(@PathVariable String id) {
        var counts = find(id).getCounts();
        if (counts == null || counts.rejects() == null) {
            throw Problem.missing("这次导入没有退回的行。");
        }
        var file = counts.rejects();
        var name = ContentDisposition.attachment()
                .filename("退回的行-" + file.getFileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }

    /** The petitioners' codes, once: what was taken is not kept. */
    @PostMapping("/{id}/codes")
    ResponseEntity<byte[]> codes(@PathVariable String id) {
        var codes = find(id).takeCodes();
        if (codes.isEmpty()) {
            throw Problem.missing("查询码已经导出过，或者没有新登记的信访事项。没有交给信访人的，请在案卷中重新生成。");
        }
        var name = ContentDisposition.attachment()
                .filename("查询码.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(CodedRows.csv(codes));
    }

    private String show(String id, Model model, String view) {
        model.addAttribute("run", find(id));
        model.addAttribute("id", id);
        return view;
    }

    private ImportRun find(String id) {
        return runs.find(id).orElseThrow(() -> Problem.missing("没有这次导入，可能已经清理。需要时请重新导入同一文件，已登记的不会重复。"));
    }

    private String form(@Nullable String flaw, Model model) {
        model.addAttribute("flaw", flaw);
        model.addAttribute("organs", posts());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("limit", uploads.megabytes());
        return "desk/import";
    }

    private List<Me.PostFace> posts() {
        var organs = me.organsAs(Set.of(Role.REGISTRAR));
        if (organs.isEmpty()) {
            throw Problem.barred("只有登记员可以导入信访事项。");
        }
        return organs;
    }
}
