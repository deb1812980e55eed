package org.huiyin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a sub-command: says what there is. */
@Command(
        name = "huiyin",
        mixinStandardHelpOptions = true,
        version = "huiyin 0.1.0",
        description = {"回音：信访事项办理系统", "Huiyin: the petition procedure, from registration to archive"},
        footer = {
            "",
            "不带命令时启动服务。Without a command the server starts.",
            "退出码：0 正常，1 有问题需要处理，2 用法错误。Exit: 0 ok, 1 findings, 2 usage."
        })
class HuiyinCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出命令，例如 serve 或者 import。 Please give a command.");
    }
}
