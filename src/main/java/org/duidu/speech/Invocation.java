package org.duidu.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a program is to be started: no shell reads any of it.
 *
 * @param command the program and its arguments
 * @param environment variables it gets besides those of this program
 * @param input a file as its standard input; it gets an empty one otherwise
 */
record Invocation(List<String> command, Map<String, String> environment, Optional<Path> input) {
    Invocation {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    static Invocation of(String... command) {
        return new Invocation(List.of(command), Map.of(), Optional.empty());
    }

    Invocation withInput(Path file) {
        return new Invocation(command, environment, Optional.of(file));
    }

    Invocation with(Map<String, String> variables) {
        return new Invocation(command, variables, input);
    }
}
