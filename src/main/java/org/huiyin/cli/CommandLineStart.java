package org.huiyin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/**
 * Reads the command line before Spring starts, so that help and mistakes cost no start-up, and commands that need no
 * database never open one.
 */
public final class CommandLineStart {

    private static final String SERVE = "serve";

    private final Supplier<ConfigurableApplicationContext> house;

    /** @param house starts the application without its web server, for commands that work on the register */
    public CommandLineStart(Supplier<ConfigurableApplicationContext> house) {
        this.house = house;
    }

    /** True where the arguments ask for the server: none at all, {@code serve}, or only options of Spring. */
    public static boolean asksForServer(String[] arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(word -> !isSpringOption(word)).toList();
        return words.isEmpty() || words.equals(List.of(SERVE));
    }

    /** Runs one command; 0 ok, 1 findings, 2 usage. */
    public int run(String[] arguments) {
        var words =
                Arrays.stream(arguments).filter(word -> !isSpringOption(word)).toArray(String[]::new);
        return commandLine().execute(words);
    }

    CommandLine commandLine() {
        return new CommandLine(new HuiyinCommand())
                .addSubcommand(SERVE, new ServeCommand())
                .addSubcommand("import", new ImportCommand(house))
                .addSubcommand("backlog", new BacklogCommand(house))
                .addSubcommand("deadline", new DeadlineCommand())
                .addSubcommand(
                        "letters",
                        new CommandLine(new LettersCommand()).addSubcommand("samples", new LettersCommand.Samples()))
                .setParameterExceptionHandler(new PlainMistakes())
                .setExecutionExceptionHandler(new PlainWords());
    }

    /** Options such as {@code --spring.profiles.active=prod} belong to Spring, wherever they stand. */
    private static boolean isSpringOption(String word) {
        return word.startsWith("--") && word.contains(".") && word.indexOf('.') < positionOf('=', word);
    }

    private static int positionOf(char character, String word) {
        int position = word.indexOf(character);
        return position < 0 ? word.length() : position;
    }
}
