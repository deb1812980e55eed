package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiyin.letters.Kind;
import org.huiyin.letters.SampleLetters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code letters samples}: a sample of every document; no database, no application. */
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        description = {"文书：生成样例；不连接数据库。", "Letters: makes samples; needs no database."})
class LettersCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "请给出子命令，例如 letters samples 目录。 Please give a sub-command, such as letters samples DIR.");
    }

    @Command(
            name = "samples",
            mixinStandardHelpOptions = true,
            description = {
                "按照系统自带的模板，把每一种文书的样例（Word 和 PDF）写入目录。",
                "Writes a sample of every document, as Word file and as PDF, from the product's own templates."
            },
            exitCodeListHeading = "%n退出码 / Exit codes:%n",
            exitCodeList = {"0:已生成 / written", "1:缺少字体，没有生成 / a font is missing", "2:命令用法有误 / wrong usage"})
    static class Samples implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before call
        private CommandSpec spec;

        @Parameters(paramLabel = "DIR", description = "写入的目录。 / Where to write them.")
        @SuppressWarnings("NullAway.Init")
        private Path folder;

        @Option(names = "--fonts", paramLabel = "DIR", description = "字体目录；不给出时使用系统的字体。 / Folder of fonts.")
        private @Nullable Path fonts;

        @Override
        public Integer call() throws IOException {
            // tables that the fonts have for other purposes are none of the reader's business
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.apache.fontbox", LogLevel.ERROR);
            var samples = new SampleLetters(fonts);
            var line = spec.commandLine();
            try {
                for (Kind kind : Kind.values()) {
                    samples.write(kind, folder);
                }
            } catch (IllegalStateException missing) {
                line.getErr().println(missing.getMessage());
                return 1;
            }
            line.getOut().println("已生成 " + Kind.values().length + " 种文书的样例：" + folder);
            return 0;
        }
    }
}
