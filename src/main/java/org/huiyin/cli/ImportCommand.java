package org.huiyin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE}: registers the petitions of a file. Needs the application's context, but no web server. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "从 CSV（UTF-8、GB18030）或者 XLSX 文件登记信访事项；可与正在运行的 serve 同时进行，重复导入不会重复登记。",
            "Registers petitions from a CSV (UTF-8, GB18030) or XLSX file, also beside a running serve; importing twice"
                    + " registers nothing twice."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:全部登记或者已登记 / every row registered, now or before",
            "1:有退回行，或者文件不能读取、中途中断 / rejected rows, an unreadable file, or broken off",
            "2:命令用法有误 / wrong usage"
        })
class ImportCommand implements Callable<Integer> {

    static final int FINDINGS = 1;

    private final Supplier<ConfigurableApplicationContext> application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "要导入的文件。 / The file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--channel",
            converter = ChannelName.class,
            description = "文件未写明时的渠道：${COMPLETION-CANDIDATES}。 / Channel where the file says none.",
            completionCandidates = ChannelName.class)
    private @Nullable Channel channel;

    @Option(names = "--organ", paramLabel = "CODE", description = "收到机关的代码。 / Code of the receiving organ.")
    private @Nullable String organ;

    @Option(names = "--officer", paramLabel = "ID", description = "以哪位登记员的名义导入。 / Registrar in whose name.")
    private @Nullable String officer;

    ImportCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = application.get()) {
            return new ImportSummary(out()).print(inTheNameOf(context));
        }
    }

    private Result inTheNameOf(ConfigurableApplicationContext context) {
        PetitionImport petitions = context.getBean(PetitionImport.class);
        return InTheName.of(officer, context, spec, () -> run(petitions));
    }

    private Result run(PetitionImport petitions) {
        try (ImportProgress progress = ImportProgress.onTerminalOnly();
                CodesFile codes = new CodesFile(file, progress)) {
            Result result = petitions.run(file, new Defaults(organ, channel), codes);
            codes.path()
                    .ifPresent(path -> out().println("查询码只有这一份，交给信访人后请删除 / Query codes, kept nowhere else: " + path));
            return result;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
