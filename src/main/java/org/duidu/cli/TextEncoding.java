package org.duidu.cli;

import java.util.Arrays;
import java.util.List;
import org.duidu.text.Encodings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The encodings in which texts come, by the names that a terminal types. */
enum TextEncoding {
    UTF8("utf-8", "UTF-8", Encodings.Guess.UNKNOWN),
    BIG5("big5", "Big5", Encodings.Guess.BIG5),
    UTF16("utf-16", "UTF-16", Encodings.Guess.UTF16);

    private final String option;
    private final String shownName;
    private final Encodings.Guess guess;

    TextEncoding(String option, String shownName, Encodings.Guess guess) {
        this.option = option;
        this.shownName = shownName;
        this.guess = guess;
    }

    static TextEncoding of(Encodings.Guess guess) {
        return Arrays.stream(values())
                .filter(one -> one.guess == guess)
                .findFirst()
                .orElse(UTF8);
    }

    String option() {
        return option;
    }

    String shownName() {
        return shownName;
    }

    Encodings.Guess guess() {
        return guess;
    }

    /** Reads the option, in any case and with or without its hyphen. */
    static final class Converter implements ITypeConverter<TextEncoding> {
        @Override
        public TextEncoding convert(String value) {
            String wanted = value.replace("-", "").replace("_", "");
            for (TextEncoding encoding : values()) {
                if (encoding.option.replace("-", "").equalsIgnoreCase(wanted)) {
                    return encoding;
                }
            }
            throw new TypeConversionException("one of "
                    + List.of(values()).stream().map(TextEncoding::option).toList());
        }
    }
}
