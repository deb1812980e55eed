package org.huiyin.desk.liability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.liability.LiabilityFigures.Line;
import org.huiyin.organization.Organ;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 责任事实认定 (arts 42 to 46): by organ and person, what is suggested and what was found; an organ reads what it was told. */
@Page
@RequestMapping("/desk/liability")
class LiabilityPage {

    private final LiabilityReaders readers;
    private final LiabilityFigures figures;
    private final ToldFindings told;
    private final LiabilityMask mask;
    private final Clock clock;

    LiabilityPage(
            LiabilityReaders readers, LiabilityFigures figures, ToldFindings told, LiabilityMask mask, Clock clock) {
        this.readers = readers;
        this.figures = figures;
        this.told = told;
        this.mask = mask;
        this.clock = clock;
    }

    /**
     * A fact behind a number.
     *
     * @param petition null where the number is kept from the officer, and with it what happened
     */
    record Behind(@Nullable String petition, String finding, String person, String ground, String text) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        readers.check();
        int counted = year(year);
        List<Organ> overseen = readers.overseen();
        model.addAttribute("measures", LiabilityMeasure.values());
        model.addAttribute("year", counted);
        model.addAttribute("organs", overseen);
        List<String> own = readers.own();
        model.addAttribute("answers", !own.isEmpty());
        model.addAttribute("told", told.of(own, counted));
        if (!overseen.isEmpty() || !organ.isEmpty()) {
            Organ chosen = readers.chosen(overseen, organ);
            List<Line> lines = mask.over(figures.lines(chosen.code(), counted));
            model.addAttribute("organ", chosen);
            model.addAttribute("rows", figures.rows(lines));
            model.addAttribute("all", figures.counts(lines));
        }
        return "desk/liability";
    }

    /** What stands behind one number. */
    @GetMapping("/{measure}")
    String behind(
            @PathVariable String measure,
            @RequestParam String organ,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        readers.check();
        Organ chosen = readers.chosen(readers.overseen(), organ);
        LiabilityMeasure known = Arrays.stream(LiabilityMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + measure + " 的统计项目。"));
        var lines = mask.over(figures.lines(chosen.code(), year(year))).stream()
                .filter(line -> line.measure() == known)
                .filter(line -> officer == null || line.officer().equals(officer))
                .toList();
        model.addAttribute("measure", known);
        model.addAttribute("organ", chosen);
        model.addAttribute("year", year(year));
        model.addAttribute("lines", shown(lines));
        model.addAttribute("hidden", Numbers.HIDDEN);
        return "desk/liability-behind";
    }

    private List<Behind> shown(List<Line> lines) {
        return lines.stream()
                .map(line -> new Behind(
                        line.petition().isEmpty() ? null : line.petition(),
                        line.finding(),
                        figures.name(line.officer()),
                        line.ground(),
                        line.text()))
                .toList();
    }

    private int year(@Nullable Integer asked) {
        return asked == null ? LocalDate.now(clock).getYear() : asked;
    }
}
