package org.duidu.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for the reader, and a stack trace only for who asks for it. */
final class Failures {
    private final Terminal terminal;
    private final boolean debug;

    Failures(Terminal terminal, String... arguments) {
        this.terminal = terminal;
        this.debug = Arrays.asList(arguments).contains("--debug");
    }

    int wrongUsage(ParameterException failure, String... arguments) {
        showTrace(failure);
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            terminal.complain(
                    unmatched.isUnknownOption() ? "cli.unknown-option" : "cli.too-many",
                    unmatched.getUnmatched().get(0),
                    command);
        } else if (failure instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
            terminal.complain("cli.missing", names, command);
        } else if (failure.getArgSpec() != null) {
            String value = failure.getValue() == null ? "" : failure.getValue();
            terminal.complain("cli.bad-value", name(failure.getArgSpec()), value, command);
        } else {
            terminal.complain("cli.wrong-usage", command);
        }
        return Program.UNUSABLE;
    }

    int failed(Exception failure, CommandLine line, ParseResult parsed) {
        showTrace(failure);
        if (failure instanceof InvalidPathException path) {
            terminal.complain("cli.bad-path", path.getInput());
        } else if (failure instanceof IOException) {
            terminal.complain("cli.io", reason(failure));
        } else {
            terminal.complain("cli.unexpected", reason(failure));
        }
        return Program.UNUSABLE;
    }

    private void showTrace(Exception failure) {
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
    }

    private static String reason(Exception failure) {
        String text = failure.getMessage();
        return failure.getClass().getSimpleName() + (text == null ? "" : ": " + text);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
