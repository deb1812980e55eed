package org.huiyin.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command's words, in Chinese and in English, instead of the parser's English alone. */
class PlainMistakes implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] words) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(mistake));
        command.usage(err, command.getColorScheme());
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof MissingParameterException missing) {
            String lacking =
                    missing.getMissing().stream().map(PlainMistakes::named).collect(Collectors.joining(" "));
            return "缺少 " + lacking + "。 / Missing: " + lacking;
        }
        if (mistake instanceof UnmatchedArgumentException unknown) {
            String what = String.join(" ", unknown.getUnmatched());
            return "不认识的参数：" + what + "。 / Not known: " + what;
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            String once = named(twice.getOverwritten());
            return once + " 只能写一次。 / Only once: " + once;
        }
        @Nullable ArgSpec where = mistake.getArgSpec();
        return where == null ? String.valueOf(mistake.getMessage()) : wrongValue(mistake, where);
    }

    private static String wrongValue(ParameterException mistake, ArgSpec where) {
        @Nullable String value = mistake.getValue();
        if (where.converters().length > 0) {
            // the house's own converters say it in both languages, behind the parser's "Invalid value for option …:"
            return named(where) + "："
                    + String.valueOf(mistake.getMessage()).replaceFirst("^Invalid value for .*?: ", "");
        }
        if (value == null) {
            return named(where) + " 缺少值。 / Needs a value: " + named(where);
        }
        if (where.type().isEnum()) {
            String known = Arrays.stream(where.type().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return named(where) + "：没有“" + value + "”，可用的有： / No such value, use one of: " + known;
        }
        return where.type() == int.class
                ? named(where) + "：“" + value + "”不是整数。 / Not a whole number."
                : named(where) + "：不能是“" + value + "”。 / Not a value that it takes.";
    }

    private static String named(ArgSpec where) {
        return where instanceof OptionSpec option ? option.longestName() : where.paramLabel();
    }
}
