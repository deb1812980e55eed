package org.huiyin.desk.backlog;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.UploadLimit;
import org.huiyin.desk.upload.ImportRuns;
import org.huiyin.organization.Organ;
import org.huiyin.process.backlog.BacklogBureau;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.supervision.BacklogMeasure;
import org.huiyin.supervision.BacklogStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 积案化解 (art. 18, paragraph 2): lists are brought in, and every number of theirs opens to its petitions. */
@Page
@RequestMapping("/desk/backlog")
class BacklogPage {

    private final BacklogView view;
    private final BacklogBureau bureaus;
    private final BacklogImport lists;
    private final ImportRuns runs;
    private final Numbers numbers;
    private final UploadLimit uploads;
    private final Clock clock;

    BacklogPage(
            BacklogView view,
            BacklogBureau bureaus,
            BacklogImport lists,
            ImportRuns runs,
            Numbers numbers,
            UploadLimit uploads,
            Clock clock) {
        this.view = view;
        this.bureaus = bureaus;
        this.lists = lists;
        this.runs = runs;
        this.numbers = numbers;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** One petition behind a number; null in place of a number that is kept from the officer. */
    record Behind(@Nullable String petition, String list, String lead, String organ, String state, String lastDay) {}

    @GetMapping
    String show(Model model) {
        return show(null, model);
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String organ,
            Model model) {
        if (bureaus.all().stream().noneMatch(bureau -> bureau.code().equals(organ))) {
            throw Problem.barred("积案清单由信访部门的负责人、督查专员或者联席会议秘书导入。");
        }
        if (file == null || file.isEmpty()) {
            return show("请选择要导入的清单；空文件不能导入。", model);
        }
        var name = String.valueOf(file.getOriginalFilename());
        if (!name.matches("(?i).*\\.(csv|xlsx)")) {
            return show("只能导入 CSV 或者 XLSX 文件。“" + name + "”不是；旧的 XLS 文件请用表格软件另存为 XLSX。", model);
        }
        return "redirect:/desk/import/" + runs.beginList(file, path -> lists.run(path, organ));
    }

    /** The petitions behind one number. */
    @GetMapping("/{measure}")
    String behind(
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable String paper,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String leadOrgan,
            Model model) {
        BacklogMeasure known = Arrays.stream(BacklogMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + measure + " 的统计项目。"));
        var chosen = new BacklogView.Chosen(told(paper), batch, told(lead), told(leadOrgan));
        List<BacklogStanding> found = view.behind(view.all(), known, chosen);
        Set<String> hidden = numbers.hidden(found.stream()
                .map(standing -> standing.matter().entry().petition())
                .collect(Collectors.toSet()));
        model.addAttribute("measure", known);
        model.addAttribute(
                "petitions",
                found.stream().map(standing -> behind(standing, hidden)).toList());
        model.addAttribute("hidden", Numbers.HIDDEN);
        model.addAttribute("asOf", asOf());
        return "desk/backlog-behind";
    }

    private Behind behind(BacklogStanding standing, Set<String> hidden) {
        var matter = standing.matter();
        var entry = matter.entry();
        String list = view.list(entry);
        return hidden.contains(entry.petition())
                ? new Behind(null, list, "", "", "", "")
                : new Behind(
                        entry.petition(),
                        list,
                        view.lead(entry),
                        view.organ(entry),
                        matter.state().label(),
                        entry.lastDay().toString());
    }

    /** A link without the parameter sends an empty one. */
    private static @Nullable String told(@Nullable String parameter) {
        return parameter == null || parameter.isEmpty() ? null : parameter;
    }

    private String show(@Nullable String flaw, Model model) {
        List<Organ> own = bureaus.all();
        model.addAttribute("groups", view.groups(view.all()));
        model.addAttribute("measures", BacklogMeasure.values());
        model.addAttribute("organs", own);
        model.addAttribute("flaw", flaw);
        model.addAttribute("limit", uploads.megabytes());
        model.addAttribute("asOf", asOf());
        return "desk/backlog";
    }

    private LocalDateTime asOf() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
