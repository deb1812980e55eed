package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.desk.Page;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
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
    private final Statute statute;

    TimeMachinePage(TimeMachine machine, Statute statute) {
        this.machine = machine;
        this.statute = statute;
    }

    @GetMapping("/desk/demo/clock")
    String show(Model model) {
        var reading = machine.reading();
        model.addAttribute("reading", reading);
        model.addAttribute("names", names(reading.today()));
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

    private Map<String, String> names(LocalDate today) {
        return Arrays.stream(Duty.values())
                .collect(Collectors.toMap(
                        Duty::name, duty -> statute.rule(duty, today).name()));
    }
}
