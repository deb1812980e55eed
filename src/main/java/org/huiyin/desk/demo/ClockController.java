package org.huiyin.desk.demo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.huiyin.desk.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock for programs; outside the demo there is none. */
@Tag(name = "演示时钟")
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
class ClockController {

    private static final String NEXT = "next";

    private final TimeMachine machine;

    ClockController(TimeMachine machine) {
        this.machine = machine;
    }

    /**
     * How far to go: one of both.
     *
     * @param days whole days
     * @param to {@code next} for the next event
     */
    record Wish(@Nullable Integer days, @Nullable String to) {}

    @Operation(summary = "演示时钟的读数")
    @GetMapping
    TimeMachine.Reading read() {
        return machine.reading();
    }

    @Operation(
            summary = "让演示的时间前进",
            description = "{\"days\": 1} 前进若干天，{\"to\": \"next\"} 前进到下一个到期的日子。时间不能倒退。lived 是途中每一天做了什么；无权查看的信访事项不写编号。")
    @PostMapping
    TimeMachine.Reading forward(@RequestBody Wish wish) {
        if (NEXT.equals(wish.to()) && wish.days() == null) {
            return machine.toNextEvent();
        }
        if (wish.days() != null && wish.to() == null) {
            return machine.forward(wish.days());
        }
        throw Problem.invalid("请只填写 days（天数）或者 to（next）其中一项。");
    }
}
