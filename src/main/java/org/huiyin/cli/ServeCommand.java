package org.huiyin.cli;

import picocli.CommandLine.Command;

/** Known here for the help only: the server is started before the command line is parsed. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {"启动服务（默认）", "Start the application (the default)"})
class ServeCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("The server is started before commands are parsed");
    }
}
