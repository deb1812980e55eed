package org.huiyin.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** An unexpected failure ends with a sentence; the stack trace goes to the log only. */
class PlainWords implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PlainWords.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        LOG.debug("Command failed", failure);
        command.getErr().println("未能完成：" + rootOf(failure).getMessage());
        command.getErr().println("请检查数据库是否可用、文件是否可读；加上 --logging.level.org.huiyin=debug 可以看到详细记录。");
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Spring wraps what the house said in sentences of its own; the innermost says what is wrong. */
    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }
}
