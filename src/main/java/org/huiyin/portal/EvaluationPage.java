package org.huiyin.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.OfficeDevice;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Reason;
import org.huiyin.evaluation.Reasons;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.evaluation.Voices.Opened;
import org.huiyin.process.evaluation.Rate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/**
 * 评价办理情况 (art. 21): by the petitioner with a one-time code. Whoever is logged in as an officer is refused, whatever
 * the code, and so is any browser in which an officer ever logged in: no officer's device or account rates.
 */
@Controller
@RequestMapping("/portal/evaluation")
class EvaluationPage {

    static final String OFFICER = "您已登录信访办理系统。评价由信访人本人在自己的设备上作出，工作人员不能代为评价，也不能在办公设备上登录后打开评价页面。";

    static final String DEVICE = "这台设备的浏览器登录过信访办理系统，退出以后也不能在此评价。评价由信访人本人在自己的设备上作出，工作人员不能代为评价。";

    /** The same for a wrong code and for a number that does not exist. */
    static final String NOT_FOUND = "编号或者评价码不正确，请核对后重新填写。";

    private final Voices voices;
    private final Rate rate;
    private final Reasons reasons;
    private final Gate gate;
    private final Clock clock;

    EvaluationPage(Voices voices, Rate rate, Reasons reasons, Gate gate, Clock clock) {
        this.voices = voices;
        this.rate = rate;
        this.reasons = reasons;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @param asked holds {@code stale} where the page had lain open for too long and was sent back here
     */
    @GetMapping
    String form(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var office = office(request);
        if (office.isPresent()) {
            return refused(office.get(), HttpStatus.FORBIDDEN, "", model, response);
        }
        model.addAttribute("refusal", asked.containsKey("stale") ? "页面停留时间过长，请重新填写。" : null);
        return "portal/evaluation";
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ifOpen(number, code, model, request, response, open -> sheet(number, code, open, List.of(), model));
    }

    @PostMapping("/rating")
    String rate(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ifOpen(number, code, model, request, response, open -> {
            List<String> flaws = rate.say(Gate.number(number), code, said(typed));
            if (flaws.isEmpty()) {
                return "portal/thanks";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typed", typed);
            return sheet(number, code, open, flaws, model);
        });
    }

    /** What is done with an open code. */
    private interface WithOpen {
        String apply(Opened.Open open);
    }

    private String ifOpen(
            String number,
            String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            WithOpen work) {
        var office = office(request);
        if (office.isPresent()) {
            return refused(office.get(), HttpStatus.FORBIDDEN, "", model, response);
        }
        String asked = Gate.number(number);
        var wait = gate.attempt(asked, request);
        if (wait.isPresent()) {
            return refused(wait.get(), HttpStatus.TOO_MANY_REQUESTS, asked, model, response);
        }
        Opened opened = voices.open(asked, code);
        if (opened instanceof Opened.Unknown) {
            return refused(NOT_FOUND, HttpStatus.UNPROCESSABLE_ENTITY, asked, model, response);
        }
        gate.opened(asked, request);
        return opened instanceof Opened.Open open
                ? work.apply(open)
                : refused(((Opened.Over) opened).sentence(), HttpStatus.GONE, asked, model, response);
    }

    private String sheet(String number, String code, Opened.Open open, List<String> flaws, Model model) {
        var offered = new EnumMap<Target, List<Reason>>(Target.class);
        for (Target target : Target.values()) {
            offered.put(target, reasons.of(target, LocalDate.now(clock)));
        }
        model.addAttribute("number", Gate.number(number));
        model.addAttribute("code", code);
        model.addAttribute("open", open);
        model.addAttribute("flaws", flaws);
        model.addAttribute("levels", Level.values());
        model.addAttribute("reasons", Map.copyOf(offered));
        return "portal/rating";
    }

    /** A target without a level is not rated. */
    private static List<Voices.Said> said(MultiValueMap<String, String> typed) {
        var said = new ArrayList<Voices.Said>();
        for (Target target : Target.values()) {
            String level = typed.getFirst(target + "-level");
            for (Level known : Level.values()) {
                if (known.name().equals(level)) {
                    said.add(new Voices.Said(
                            target,
                            known,
                            typed.getOrDefault(target + "-reasons", List.of()),
                            String.valueOf(typed.getOrDefault(target + "-text", List.of(""))
                                    .get(0))));
                }
            }
        }
        return said;
    }

    /** The sentence for a browser in which somebody works for an office, or has; empty for any other. */
    private static Optional<String> office(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return Optional.of(OFFICER);
        }
        return WebUtils.getCookie(request, OfficeDevice.COOKIE) == null ? Optional.empty() : Optional.of(DEVICE);
    }

    private static String refused(
            String sentence, HttpStatus status, String number, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refusal", sentence);
        model.addAttribute("closed", status == HttpStatus.FORBIDDEN);
        model.addAttribute("number", number);
        return "portal/evaluation";
    }
}
