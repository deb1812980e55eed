package org.huiyin.desk.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word on every failed request, whoever failed it: a sentence, and nothing of the failure itself. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var refusal = refusal(request);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && Addresses.isProgram(address)) {
            var problem = Refusals.problem(refusal);
            problem.setInstance(URI.create(address));
            return ResponseEntity.status(refusal.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new ModelAndView("refusal");
        page.addObject("refusal", refusal);
        page.addObject(
                "portal",
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                        && Addresses.isPortal(asked));
        page.setStatus(HttpStatusCode.valueOf(refusal.status()));
        return page;
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(Refusals.REFUSAL) instanceof Refusal kept) {
            return kept;
        }
        // asked for directly, without an error behind it
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Refusal.of(status)
                : Refusal.of(404);
    }
}
