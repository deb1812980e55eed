package org.huiyin.desk.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.deadlines.calendars.CalendarRefused;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Changes the working calendar: upload, preview, adoption. */
@Page
@RequestMapping("/desk/calendar")
class CalendarChangePage {

    private static final String HERE = "redirect:/desk/calendar";
    private static final int SHOWN = 200;

    private final CalendarChange change;
    private final CalendarRuns runs;
    private final CalendarKeeper keeper;
    private final CalendarPage page;
    private final PreviewWords words;

    CalendarChangePage(
            CalendarChange change, CalendarRuns runs, CalendarKeeper keeper, CalendarPage page, PreviewWords words) {
        this.change = change;
        this.runs = runs;
        this.keeper = keeper;
        this.page = page;
        this.words = words;
    }

    @PostMapping("/years")
    String year(
            @RequestParam MultipartFile file,
            @RequestParam int year,
            @RequestParam(defaultValue = "false") boolean provisional,
            @RequestParam String note,
            Model model) {
        return propose(() -> change.proposeYear(name(file), bytes(file), year, provisional, note), model);
    }

    @PostMapping("/exceptions")
    String exceptions(@RequestParam MultipartFile file, @RequestParam String note, Model model) {
        return propose(() -> change.proposeExceptions(name(file), bytes(file), note), model);
    }

    /** What the version would move, before it is adopted. */
    @GetMapping("/versions/{version}")
    String preview(@PathVariable String version, @RequestParam(defaultValue = "") String after, Model model) {
        keeper.check();
        var known = change.version(version).orElseThrow(() -> Problem.missing("没有工作日历版本“" + version + "”。"));
        model.addAttribute("version", known);
        var preview = change.preview(version, after, SHOWN);
        model.addAllAttributes(words.of(preview));
        // its place is the last number of the page before
        model.addAttribute("first", after.isEmpty());
        return "desk/calendar-version";
    }

    @PostMapping("/versions/{version}/adopt")
    String adopt(@PathVariable String version, Model model) {
        keeper.check();
        try {
            change.adopt(version);
            runs.begin();
            return HERE;
        } catch (CalendarRefused refused) {
            return page.show(refused.sentence(), model);
        }
    }

    /** Goes on where a stopped node left off, and counts what failed once more. */
    @PostMapping("/resume")
    String resume() {
        keeper.check();
        runs.retry();
        return HERE;
    }

    private String propose(Supplier<String> proposal, Model model) {
        keeper.check();
        try {
            return HERE + "/versions/" + proposal.get();
        } catch (CalendarRefused refused) {
            return page.show(refused.sentence(), model);
        }
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
