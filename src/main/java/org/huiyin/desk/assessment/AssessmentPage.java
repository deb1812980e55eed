package org.huiyin.desk.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.assessment.AssessmentCase;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentResult;
import org.huiyin.supervision.assessment.AssessmentResult.Part;
import org.huiyin.supervision.assessment.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 考核数据 (art. 39, paragraph 1; monthly by practice): every figure with its raw counts, its formula and its petitions. */
@Page
@RequestMapping("/desk/assessment")
class AssessmentPage {

    /** Cases on one page of a list. */
    static final int SHOWN = 200;

    private final Chosen chosen;
    private final Assessments assessments;
    private final Numbers numbers;
    private final Organization organization;

    AssessmentPage(Chosen chosen, Assessments assessments, Numbers numbers, Organization organization) {
        this.chosen = chosen;
        this.assessments = assessments;
        this.numbers = numbers;
        this.organization = organization;
    }

    /** A case behind a figure; all of it null where it is kept from the officer. */
    record Behind(
            @Nullable String petition,
            @Nullable LocalDate day,
            @Nullable String remark) {}

    @GetMapping
    String show(Asked asked, Model model) {
        Chosen.Scope scope = scope(asked, model);
        Organ organ = scope.organ();
        var report = assessments.of(List.of(organ.code()), scope.period(), scope.asOf());
        model.addAttribute(
                "rows",
                Figures.of(organ).stream()
                        .map(figure -> report.of(organ.code(), figure))
                        .toList());
        return "desk/assessment";
    }

    /** What stands behind one number. */
    @GetMapping("/{figure}")
    String behind(
            @PathVariable String figure,
            Asked asked,
            @RequestParam(defaultValue = "COUNTED") String part,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        AssessmentFigure known = figure(figure);
        Part shown = known(Part.values(), Part::name, part);
        Chosen.Scope scope = scope(asked, model);
        String organ = scope.organ().code();
        AssessmentResult result = assessments
                .of(List.of(organ), scope.period(), scope.asOf(), Set.of(known))
                .of(organ, known);
        List<AssessmentCase> cases = result.cases(shown);
        int pages = Math.max(1, (cases.size() + SHOWN - 1) / SHOWN);
        int at = Math.min(Math.max(1, page), pages);
        model.addAttribute("result", result);
        model.addAttribute("parts", Part.values());
        model.addAttribute("part", shown);
        model.addAttribute("count", cases.size());
        model.addAttribute("at", at);
        model.addAttribute("pages", pages);
        model.addAttribute("cases", masked(cases.subList((at - 1) * SHOWN, Math.min(cases.size(), at * SHOWN))));
        model.addAttribute("hidden", Numbers.HIDDEN);
        return "desk/assessment-behind";
    }

    /** Organs beside each other, where enough was counted of them. */
    @GetMapping("/{figure}/organs")
    String compare(@PathVariable String figure, Asked asked, Model model) {
        AssessmentFigure known = figure(figure);
        if (!known.isRanked()) {
            throw Problem.missing("“" + known.label() + "”只列数字，不作比较。");
        }
        Chosen.Scope scope = scope(asked, model);
        var compared = scope.organs().stream()
                .filter(organ -> Figures.of(organ).contains(known))
                .map(Organ::code)
                .toList();
        var report = assessments.of(compared, scope.period(), scope.asOf(), Set.of(known));
        model.addAttribute("figure", known);
        model.addAttribute("placed", report.ranking(known, assessments.minimumSample()));
        model.addAttribute("names", organization);
        return "desk/assessment-organs";
    }

    private List<Behind> masked(List<AssessmentCase> cases) {
        Set<String> hidden =
                numbers.hidden(cases.stream().map(AssessmentCase::petition).toList());
        return cases.stream()
                .map(each -> hidden.contains(each.petition())
                        ? new Behind(null, null, null)
                        : new Behind(each.petition(), each.day(), each.remark()))
                .toList();
    }

    private Chosen.Scope scope(Asked asked, Model model) {
        Chosen.Scope scope = chosen.of(asked);
        model.addAttribute("scope", scope);
        model.addAttribute("minimum", assessments.minimumSample());
        return scope;
    }

    private static AssessmentFigure figure(String name) {
        return known(AssessmentFigure.values(), AssessmentFigure::name, name);
    }

    private static <E> E known(E[] all, Function<E, String> named, String name) {
        return Arrays.stream(all)
                .filter(each -> named.apply(each).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + name + " 的考核项目。"));
    }
}
