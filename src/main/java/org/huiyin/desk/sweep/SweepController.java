package org.huiyin.desk.sweep;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.huiyin.desk.Problem;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.process.sweep.SweepReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sweep for programs. */
@Tag(name = "巡检")
@RestController
@RequestMapping("/api/sweep")
class SweepController {

    private final Sweep sweep;
    private final Masked masked;

    SweepController(Sweep sweep, Masked masked) {
        this.sweep = sweep;
        this.masked = masked;
    }

    @Operation(summary = "最近一次巡检的结果", description = "仅限系统管理员。应当回避的、密封的信访事项不显示编号。尚未巡检过的返回 404。")
    @GetMapping
    SweepReport last() {
        return sweep.last().map(masked::of).orElseThrow(() -> Problem.missing("还没有巡检过。"));
    }

    @Operation(summary = "立即巡检", description = "仅限系统管理员。逐项核对期限台账、定时器、任务、承办岗位和超期告知；能够确定的当即更正，其余列出。完成后返回结果。")
    @PostMapping
    SweepReport run() {
        return sweep.run().map(masked::of).orElseThrow(() -> Problem.busy("本节点正在巡检，请稍后再试。"));
    }
}
