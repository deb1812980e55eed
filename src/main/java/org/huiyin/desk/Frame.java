package org.huiyin.desk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame shows, and puts refusals into it. */
@ControllerAdvice(annotations = Page.class)
class Frame {

    private final Me me;
    private final Clock clock;

    Frame(Me me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    @ModelAttribute("me")
    Me.Face me() {
        return me.face();
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("registers")
    boolean registers() {
        return !me.registeringOrgans().isEmpty();
    }

    @ExceptionHandler
    ModelAndView refused(Problem problem) {
        var page = new ModelAndView("desk/problem", problem.getStatusCode());
        page.addObject("me", me.face());
        page.addObject("registers", registers());
        page.addObject("problem", problem);
        return page;
    }
}
