package org.duidu.cli;

import java.util.Locale;
import java.util.Optional;
import org.duidu.messages.Messages;

/** A language of the program's own words. */
enum Language {
    en(Messages.ENGLISH),
    zh(Messages.CHINESE);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /**
     * The language that a command line asks for, read before all else so that even a complaint about the command line
     * is in it.
     */
    static Optional<Language> wanted(String... arguments) {
        Optional<Language> wanted = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals(OPTION) && i + 1 < arguments.length) {
                wanted = named(arguments[i + 1]);
            } else if (argument.startsWith(OPTION + "=")) {
                wanted = named(argument.substring(OPTION.length() + 1));
            }
        }
        return wanted;
    }

    private static Optional<Language> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.name().equals(lower)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
