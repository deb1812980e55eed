package org.huiyin.desk.demo;

import java.util.List;
import org.huiyin.desk.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's clock as a page. */
@Page
@Profile("demo")
class TimeMachinePage {

    private static final String HERE = "redirect:/desk/demo/clock";

    private final TimeMachine machine;

    TimeMachinePage(TimeMachine machine) {
        this.machine = machine;
    }

    @GetMapping("/desk/demo/clock")
    String show(Model model) {
        var reading = machine.reading();
        model.addAttribute("reading", reading);
        model.addAttribute("busy", busy(reading.lived()));
        return "desk/time-machine";
    }

    @PostMapping("/desk/demo/clock/forward")
    String forward(@RequestParam int days) {
        machine.forward(days);
        return HERE;
    }

    @PostMapping("/desk/demo/clock/next")
    String next() {
        machine.toNextEvent();
        return HERE;
    }

    private static List<Lived> busy(TimeMachine.@Nullable Journey lived) {
        return lived == null
                ? List.of()
                : lived.days().stream().filter(day -> !day.quiet()).toList();
    }
}
