package org.huiyin.desk.calendar;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.calendar.Edition;
import org.huiyin.deadlines.calendars.Adoption;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.deadlines.calendars.CalendarVersion;
import org.huiyin.deadlines.calendars.YearWatch;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The working calendar for whoever holds a post: years, days, exceptions and versions. */
@Page
@RequestMapping("/desk/calendar")
class CalendarPage {

    private final CalendarChange change;
    private final YearWatch years;
    private final CalendarKeeper keeper;
    private final Numbers numbers;
    private final Organization organization;

    CalendarPage(
            CalendarChange change, YearWatch years, CalendarKeeper keeper, Numbers numbers, Organization organization) {
        this.change = change;
        this.years = years;
        this.keeper = keeper;
        this.numbers = numbers;
        this.organization = organization;
    }

    @GetMapping
    String show(Model model) {
        return show(null, model);
    }

    /** @param flaw why what was sent in was refused; null where nothing was */
    String show(@Nullable String flaw, Model model) {
        Edition edition = change.inForce();
        List<Adoption> adoptions = change.adoptions();
        model.addAttribute("flaw", flaw);
        model.addAttribute("edition", edition);
        model.addAttribute("concerns", years.concerns());
        model.addAttribute("versions", change.versions());
        model.addAttribute("adoptions", adoptions);
        model.addAttribute("open", adoptions.get(0).isFinished() ? null : adoptions.get(0));
        failures(adoptions.get(0), model);
        model.addAttribute("organs", organs(edition));
        model.addAttribute("people", people(adoptions));
        return "desk/calendar";
    }

    private Map<String, String> organs(Edition edition) {
        return edition.exceptions().stream()
                .map(Edition.Exception::organ)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), organization::nameOf));
    }

    private Map<String, String> people(List<Adoption> adoptions) {
        return Stream.concat(
                        change.versions().stream().map(CalendarVersion::proposedBy),
                        adoptions.stream().map(Adoption::adoptedBy))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), organization::officerName));
    }

    /** The part of the page that changes, asked for again and again while clocks are counted anew. */
    @GetMapping("/progress")
    String progress(Model model) {
        Adoption last = change.adoptions().get(0);
        model.addAttribute("run", last);
        failures(last, model);
        return "desk/calendar-run :: progress";
    }

    /** Whoever cannot do anything about them learns neither the numbers nor how many there are. */
    private void failures(Adoption adoption, Model model) {
        boolean isKeeper = keeper.isKeeper();
        var failures = isKeeper ? change.failures(adoption) : List.<Adoption.Failure>of();
        model.addAttribute("keeper", isKeeper);
        model.addAttribute("failures", failures);
        model.addAttribute(
                "hidden",
                numbers.hidden(failures.stream().map(Adoption.Failure::petition).toList()));
    }

    @GetMapping("/{year:\\d{4}}")
    String year(@PathVariable int year, Model model) {
        Edition edition = change.inForce();
        model.addAttribute("year", year);
        model.addAttribute(
                "table",
                edition.years().stream()
                        .filter(each -> each.year() == year)
                        .findAny()
                        .orElseThrow(() -> Problem.missing("没有 " + year + " 年的放假安排。")));
        model.addAttribute("days", edition.daysOf(year));
        return "desk/calendar-year";
    }

    /** The exceptions in force, to be changed and uploaded again. */
    @GetMapping("/exceptions.csv")
    ResponseEntity<String> exceptions() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("exceptions.csv")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(change.inForce().exceptionsText());
    }
}
