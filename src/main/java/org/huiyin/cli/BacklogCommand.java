package org.huiyin.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.registry.PetitionImport.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backlog FILE}: puts the petitions of a file on a list of backlog. Needs the context, but no web server. */
@Command(
        name = "backlog",
        mixinStandardHelpOptions = true,
        description = {
            "从 CSV（UTF-8、GB18030）或者 XLSX 文件导入上级交办的积案清单；可与正在运行的 serve 同时进行，重复导入不会重复列入。",
            "Brings in a list of backlog from a CSV (UTF-8, GB18030) or XLSX file, also beside a running serve; twice adds"
                    + " nothing."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:全部列入或者已列入 / every row listed, now or before",
            "1:有退回行，或者文件不能读取、中途中断 / rejected rows, an unreadable file, or broken off",
            "2:命令用法有误 / wrong usage"
        })
class BacklogCommand implements Callable<Integer> {

    private static final String COUNTS =
            "列入 %d 件，此前已列入 %d 件，退回 %d 行。 / %1$d listed, %2$d already there, %3$d rejected.%n";

    private final Supplier<ConfigurableApplicationContext> application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "要导入的清单。 / The file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--organ", paramLabel = "CODE", description = "组织化解的信访部门的代码。 / Code of the bureau.")
    private @Nullable String organ;

    @Option(names = "--officer", paramLabel = "ID", description = "以哪位工作人员的名义导入。 / Officer in whose name.")
    private @Nullable String officer;

    BacklogCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = application.get()) {
            return new ImportSummary(spec.commandLine().getOut(), COUNTS).print(inTheNameOf(context));
        }
    }

    private Result inTheNameOf(ConfigurableApplicationContext context) {
        BacklogImport lists = context.getBean(BacklogImport.class);
        return InTheName.of(officer, context, spec, () -> lists.run(file, organ));
    }
}
