package org.huiyin.desk;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame shows, and puts refusals into it. */
@ControllerAdvice(annotations = Page.class)
class Frame {

    private final Me me;
    private final PageLinks links;
    private final Clock clock;
    private final boolean demo;

    Frame(Me me, PageLinks links, Clock clock, Environment environment) {
        this.me = me;
        this.links = links;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
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

    @ModelAttribute("links")
    List<PageLinks.PageLink> links() {
        return links.all();
    }

    /** Whether there is a clock that officers may move. */
    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ExceptionHandler
    ModelAndView refused(Problem problem) {
        var page = new ModelAndView("desk/problem", problem.getStatusCode());
        page.addObject("me", me.face());
        page.addObject("registers", registers());
        page.addObject("links", links());
        page.addObject("demo", demo);
        page.addObject("problem", problem);
        return page;
    }
}
