package org.huiyin.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.registry.QueryCodes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 信访事项查询 (arts 18, 21): number and code together, nothing by either alone; the code never stands in an address. */
@Controller
@RequestMapping("/portal")
class QueryPage {

    /** The same for a wrong code and for a number that does not exist. */
    static final String NOT_FOUND = "编号或者查询码不正确，请核对回执后重新填写。";

    private final QueryCodes codes;
    private final Inquiries inquiries;
    private final Gate gate;

    QueryPage(QueryCodes codes, Inquiries inquiries, Gate gate) {
        this.codes = codes;
        this.inquiries = inquiries;
        this.gate = gate;
    }

    /**
     * @param asked holds {@code stale} where the page had lain open for too long and was sent back here
     */
    @GetMapping
    String form(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("refusal", asked.containsKey("stale") ? "页面停留时间过长，请重新填写。" : null);
        return "portal/query";
    }

    @PostMapping
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String asked = Gate.number(number);
        var wait = gate.attempt(asked, request);
        if (wait.isPresent()) {
            return refused(wait.get(), HttpStatus.TOO_MANY_REQUESTS, asked, model, response);
        }
        if (!codes.opens(asked, code)) {
            return refused(NOT_FOUND, HttpStatus.UNPROCESSABLE_ENTITY, asked, model, response);
        }
        gate.opened(asked, request);
        model.addAttribute("where", inquiries.of(asked));
        model.addAttribute("stages", Whereabouts.STAGES);
        return "portal/whereabouts";
    }

    private static String refused(
            String sentence, HttpStatus status, String number, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refusal", sentence);
        model.addAttribute("number", number);
        return "portal/query";
    }
}
