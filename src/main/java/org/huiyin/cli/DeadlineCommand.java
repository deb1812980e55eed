package org.huiyin.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiyin.calendar.BadTable;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Inquiry;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deadline}: the last day of a duty and why, by the law's periods and files; no database, no application. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "按照条例推算一项期限的最后一日，并逐日说明理由；不连接数据库，没有计入的在末尾写明。",
            "Tells the last day of a duty and why, by the law's periods; needs no database, and says at the end what was not considered."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {"0:已推算 / told", "2:命令用法有误，或者条例不允许 / wrong usage, or the law does not allow it"})
class DeadlineCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(
            names = "--duty",
            required = true,
            paramLabel = "DUTY",
            description = "期限：${COMPLETION-CANDIDATES}。 / The duty.")
    @SuppressWarnings("NullAway.Init")
    private Duty duty;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "起算日（当日不计入），例如 2026-03-02。 / Day of the event; it is not counted.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(
            names = "--extended",
            paramLabel = "DAYS",
            description = "经批准延长的日数，只有“办结”可以延长。 / Days of the extension; only HANDLE has one.")
    private int extended;

    @Option(
            names = "--pause",
            paramLabel = "A..B",
            converter = Hearing.class,
            description = "听证期间（含首尾两日），可以重复。 / Days of a hearing, both included; may be repeated.")
    private List<Pause> pauses = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "DATE",
            converter = Day.class,
            description = "由交办、批示、协办或者执行的决定单位指定的最后一日，不再推算。"
                    + " / Last day set by the assigner or decider; nothing is counted then.")
    private @Nullable LocalDate set;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Locality locality;

    @Option(names = "--json", description = "输出 JSON。 / Prints JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DeadlineReport report = report();
        out.println(json ? report.json() : report.text());
        return 0;
    }

    private DeadlineReport report() {
        try {
            Statute statute = Statute.ofTheProduct();
            var local = locality.period(statute.rule(duty, from));
            var inquiry = new Inquiry(
                    duty,
                    from,
                    extended,
                    pauses,
                    set,
                    local.map(each -> each.length()).orElse(null));
            return new DeadlineReport(
                    inquiry.answer(statute, locality.calendar(statute.rule(duty, from))),
                    local.map(each -> each.reason()).orElse(null),
                    locality.notConsidered());
        } catch (IllegalArgumentException | UnknownYear | BadTable notAllowed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(notAllowed.getMessage()), notAllowed);
        }
    }
}
