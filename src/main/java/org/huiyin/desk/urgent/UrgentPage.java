package org.huiyin.desk.urgent;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.desk.Me;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Role;
import org.huiyin.process.submission.InformationReport;
import org.huiyin.process.submission.Offer;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 报告紧急信访信息 (art. 25): any organ's officer reports what nobody petitioned about, in the name of their organ. */
@Page
@RequestMapping("/desk/urgent")
class UrgentPage {

    /** All but those who only look after the house. */
    private static final Set<Role> REPORTERS =
            EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.DESIGNER, Role.ADMIN));

    private final Me me;
    private final InformationReport reports;
    private final Reporting reporting;
    private final ReportedList reported;

    UrgentPage(Me me, InformationReport reports, Reporting reporting, ReportedList reported) {
        this.me = me;
        this.reports = reports;
        this.reporting = reporting;
        this.reported = reported;
    }

    /**
     * @param organ code of one of the officer's organs, or empty for the first
     * @param done number of what was just reported, or empty
     */
    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String organ, @RequestParam(defaultValue = "") String done, Model model) {
        var own = own(organ);
        var known = reported.of(own.code());
        model.addAttribute("done", known.stream().anyMatch(each -> each.number().equals(done)) ? done : "");
        return page(own, reports.offer(own.code()), Map.of(), List.of(), model);
    }

    @PostMapping
    String report(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var own = own(organ);
        var offer = reports.offer(own.code());
        var outcome = reporting.submit(own.code(), offer, typed);
        if (outcome.refusals().isEmpty()) {
            return "redirect:/desk/urgent?organ=" + own.code() + "&done=" + outcome.number();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(own, offer, typed, outcome.refusals(), model);
    }

    private String page(Me.PostFace own, Offer offer, Map<String, String> typed, List<String> refusals, Model model) {
        var values = new HashMap<>(typed);
        values.putIfAbsent("token", UUID.randomUUID().toString());
        model.addAttribute("organs", me.organsAs(REPORTERS));
        model.addAttribute("organ", own);
        model.addAttribute("offer", offer);
        model.addAttribute("typed", values);
        model.addAttribute("refusals", refusals);
        model.addAttribute("reported", reported.of(own.code()));
        return "desk/urgent";
    }

    private Me.PostFace own(String code) {
        var organs = me.organsAs(REPORTERS);
        if (organs.isEmpty()) {
            throw Problem.barred("紧急信访信息由机关、单位的办案人员报告；只有审计、流程设计、系统管理岗位的人员不能报告，请告知本单位的登记员或者负责人。");
        }
        return code.isEmpty()
                ? organs.get(0)
                : organs.stream()
                        .filter(organ -> organ.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Problem.barred("您没有该单位的岗位，不能以其名义报告紧急信访信息。"));
    }
}
