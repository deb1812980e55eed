package org.huiyin.desk.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Overseen;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.evaluation.ContactFigures;
import org.huiyin.evaluation.ContactFigures.Figures;
import org.huiyin.evaluation.ContactFigures.Measure;
import org.huiyin.organization.Organ;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 联系信访人情况 (practice: 首次联系、一反馈、三见面): raw numbers, how they are counted, and what stands behind each. */
@Page
@RequestMapping("/desk/contacts")
class ContactsPage {

    private static final String WHAT = "联系情况统计";

    private final Overseen overseen;
    private final ContactFigures figures;
    private final Numbers numbers;
    private final Clock clock;

    ContactsPage(Overseen overseen, ContactFigures figures, Numbers numbers, Clock clock) {
        this.overseen = overseen;
        this.figures = figures;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** One number as the page shows it. */
    record Row(Measure measure, int count) {}

    /**
     * A share, with what it is made of.
     *
     * @param percent such as 80.0%, or — where nothing was due
     */
    record Share(String name, Measure part, Measure whole, int of, int all, String percent) {

        static Share of(String name, Measure part, Measure whole, Figures figures) {
            int all = figures.count(whole);
            int of = figures.count(part);
            return new Share(name, part, whole, of, all, all == 0 ? "—" : "%.1f%%".formatted(100.0 * of / all));
        }
    }

    /** A number behind a figure; null in place of one that is kept from the officer. */
    record Behind(@Nullable String petition) {}

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        Figures counted = counted(organ, year, model);
        model.addAttribute(
                "rows",
                Arrays.stream(Measure.values())
                        .map(measure -> new Row(measure, counted.count(measure)))
                        .toList());
        model.addAttribute(
                "shares",
                List.of(
                        Share.of("首次联系及时率", Measure.FIRST_IN_TIME, Measure.FIRST_DUE, counted),
                        Share.of("每周反馈按时率", Measure.WEEKS_IN_TIME, Measure.WEEKS_DUE, counted),
                        Share.of("三见面齐全率", Measure.MET_ALL, Measure.RECEIVED, counted)));
        return "desk/contacts";
    }

    /** The petitions behind one number. */
    @GetMapping("/{measure}")
    String behind(
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        Measure known = Arrays.stream(Measure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + measure + " 的统计项目。"));
        List<String> petitions = counted(organ, year, model).petitions(known);
        Set<String> hidden = numbers.hidden(petitions);
        model.addAttribute("measure", known);
        model.addAttribute(
                "petitions",
                petitions.stream()
                        .map(each -> new Behind(hidden.contains(each) ? null : each))
                        .toList());
        model.addAttribute("hidden", Numbers.HIDDEN);
        return "desk/contacts-behind";
    }

    private Figures counted(@Nullable String code, @Nullable Integer asked, Model model) {
        List<Organ> organs = overseen.organs(WHAT);
        Organ organ = code == null ? organs.get(0) : overseen.organ(organs, code, WHAT);
        int year = asked == null ? LocalDate.now(clock).getYear() : asked;
        model.addAttribute("organs", organs);
        model.addAttribute("organ", organ);
        model.addAttribute("year", year);
        model.addAttribute("asOf", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        return figures.of(organ.code(), year);
    }
}
